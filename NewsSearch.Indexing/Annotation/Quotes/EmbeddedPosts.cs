using System.Text.RegularExpressions;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Posts shown within a story, as pages print them when their frame is lost: the words, then "— Donald J. Trump (@realDonaldTrump) May 26, 2019". They have no quotation marks and are word for word who signed them.</summary>
internal static partial class EmbeddedPosts
{
    private const int ShortestPost = 3;

    /// <summary>The posts of <paramref name="text"/> by position: where the words are, where the name is, and past the signature. A signature on a line of its own signs the paragraph before.</summary>
    public static IReadOnlyList<EmbeddedPost> Find(string text)
    {
        var posts = new List<EmbeddedPost>();
        var (past, before) = (0, (Start: 0, End: 0));
        foreach (var part in ArticleText.Parts(text))
        {
            var from = part.Start;
            foreach (Match signature in Signature().Matches(text[part.Start..part.End]))
            {
                var (first, name, end) = (part.Start + signature.Index, signature.Groups["name"], part.Start + signature.Index + signature.Length);
                var words = first > from ? (Start: from, End: first) : before.Start >= past ? before : default;
                if (Words(text, words.Start, words.End) is var (start, stop) && stop - start >= ShortestPost)
                    posts.Add(new EmbeddedPost(start, stop, part.Start + name.Index, part.Start + name.Index + name.Length, end));
                past = from = end;
            }

            before = part;
        }

        return posts;
    }

    /// <summary>The words without the marks about the whole and the shortened addresses behind.</summary>
    private static (int Start, int End) Words(string text, int start, int end)
    {
        if (Lead().Match(text, start, end - start) is { Success: true } lead)
            start += lead.Length;
        var link = true;
        while (link)
        {
            while (end > start && char.IsWhiteSpace(text[end - 1]))
                end--;
            var cut = text.AsSpan(start, end - start).LastIndexOf("pic.twitter.com/");
            if (cut < 0)
                cut = text.AsSpan(start, end - start).LastIndexOf("https://t.co/");
            link = cut >= 0 && !text.AsSpan(start + cut, end - start - cut).ContainsAny(' ', '\u00A0');
            end = link ? start + cut : end;
        }

        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return end - start > 2 && text[start] is '“' or '"' && text[end - 1] is '”' or '"' && !text.AsSpan(start + 1, end - start - 2).ContainsAny("“”\"") ? (start + 1, end - 1) : (start, end);
    }

    [GeneratedRegex(@"(?<=^|\s)(?:—|–|--|-) ?(?<name>[^\n()@]{2,60}) \(@\w{1,30}\) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}, \d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Signature();

    [GeneratedRegex(@"\GSkip Twitter post by @\w+ ", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();
}
