/**
 * Surnames that stand in front of the given name, in their usual romanisations.
 *
 * The hundred most frequent Chinese surnames (pinyin and Hong Kong spellings), the Korean and the
 * Vietnamese ones. Used only to tell which word of a name a lone surname may be.
 */
export const EAST_ASIAN_SURNAMES: ReadonlySet<string> = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang ' +
    'xu han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren lü lv yao shen ' +
    'zhong cui tan lu fan wang jin shi jia xia fu fang zou xiong bai meng qin qiu hou yan xue lei long duan hao kong shao ' +
    'mao chang wan gu lai wu kang he qian yin niu hong gong tao ' +
    'chan cheung leung lam wong chow ng lau ho yeung tsang kwok tse tsui yip chiu mak fung kwan chu lui szeto ouyang ' +
    'kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo ryu hong jeon ko moon ' +
    'son bae baek heo nam shim noh ha joo koo min sung cha woo jin uhm chung rhee yi paik ' +
    'nguyen tran pham hoang phan vu vo dang bui do ngo duong ly dinh trinh'
  ).split(' '),
);
