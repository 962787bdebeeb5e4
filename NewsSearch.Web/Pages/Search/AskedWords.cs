using NewsSearch.Indexing.Search.Queries;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Searching;

namespace NewsSearch.Web.Pages.Search;

/// <summary>A question in words without those that only put it: "what did Merkel say about Greece?" asks about Merkel, say and Greece.</summary>
public static class AskedWords
{
    private static readonly char[] Marks = ['?', '!', '.', ',', ';', ':', '"', '“', '”', '(', ')'];

    /// <summary>The part that leads from the question to what it asks about; none where nothing only puts it, nothing else is asked, or signs say how the words belong together.</summary>
    public static IReadOnlyList<AppliedPart> Of(SearchAddress address)
    {
        var words = Telling(address.Text);
        return words.Count == 0 || words.Count == address.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length
            ? []
            : [new AppliedPart(AppliedPart.Asked, string.Join(' ', words), false, address.Asking(string.Join(' ', words)))];
    }

    /// <summary>The words of a text that tell what it is about, without the marks around them; none where signs say how they belong together.</summary>
    public static IReadOnlyList<string> Telling(string text) => AskedQuestion.Of(text) is { IsPlain: true } question
        ? [.. question.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(Marks)).Where(word => word.Length > 0 && !FunctionWords.Contains(word.ToLowerInvariant()))]
        : [];
}
