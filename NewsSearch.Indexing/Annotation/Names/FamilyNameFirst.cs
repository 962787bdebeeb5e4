using System.Collections.Frozen;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Family names that stand first, as in Chinese, Korean and Vietnamese names: the commonest of each.</summary>
internal static class FamilyNameFirst
{
    private static readonly FrozenSet<string> Families = FrozenSet.ToFrozenSet(
        ("wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang song deng han cao feng peng zeng xiao tian dong pan yuan cai jiang yu "
        + "du ye cheng wei su lu ding ren shen yao jia hou fang xiong meng qin bai zou xue yin duan lei qian tao shi gong xi bo hua wen "
        + "kim park lee choi jung jeong kang cho jo yoon yun jang lim im oh seo shin kwon hwang ahn an yoo ryu hong jeon ko moon yang son bae baek heo nam ban chung roh noh rhee "
        + "nguyen tran le pham hoang phan vu vo dang bui do ngo duong ly nong truong tsai chan wong cheung leung lam chow tsang hun ").Split(' ', StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>Whether <paramref name="name"/> looks like one that begins with the family name.</summary>
    public static bool Fits(PersonName name) => name.Parts.Count is 2 or 3 && Families.Contains(name.Given);
}
