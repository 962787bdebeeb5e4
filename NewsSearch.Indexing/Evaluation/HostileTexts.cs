using System.Text;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Texts that no newsroom wrote and that reading must survive in linear time, made to any length.</summary>
internal static class HostileTexts
{
    /// <summary>What each is, and the text of at least a given number of UTF-16 code units.</summary>
    public static IReadOnlyList<(string What, Func<int, string> Of)> All { get; } =
    [
        ("plain news", n => Repeated("President Ana Lima of Portugal told Reuters in Lisbon on Monday that the talks with the World Bank “went well”. ", n)),
        ("no words", n => Repeated("… — !? ;: ( ) 12 % ", n)),
        ("no space", n => Repeated("abcdefghij", n)),
        ("only capitals", n => Repeated("PRESIDENT ANA LIMA OF PORTUGAL TOLD REUTERS IN LISBON THAT TALKS WENT WELL. ", n)),
        ("a capitalised word after another", n => Repeated("Ana Lima Portugal Reuters Lisbon Monday World Bank ", n)),
        ("right to left", n => Repeated("قال الرئيس في القاهرة يوم الاثنين إن المحادثات سارت على ما يرام. ", n)),
        ("Chinese, Japanese, Korean", n => Repeated("总统周一在里斯本对路透社表示会谈顺利。大統領は月曜日に語った。대통령은 월요일에 말했다. ", n)),
        ("control characters", n => Repeated("Ana\u0001 Li\u0002ma\u001b[31m said\u0007 so\u0000. ", n)),
        ("emoji between letters", n => Repeated("A😀n😀a L😀i😀m😀a s😀a😀i😀d s😀o. ", n)),
        ("combining marks", n => Repeated("A\u0301\u0302\u0303\u0304n\u0301\u0302a\u0301 Lima. ", n)),
        ("unbalanced quotation marks", n => Repeated("Ana Lima said “no ", n)),
        ("straight quotation marks", n => Repeated("\" Ana Lima said \" ", n)),
        ("open brackets", n => Repeated("( Ana [ Lima { ", n)),
        ("unpaired surrogates", n => Repeated("Ana \ud800Lima\udc00 said so. ", n)),
        ("a paragraph a word", n => Repeated("Lima\n\n", n)),
    ];

    private static string Repeated(string part, int length)
    {
        var text = new StringBuilder(length + part.Length);
        while (text.Length < length)
            text.Append(part);
        return text.ToString();
    }
}
