using System.Text.RegularExpressions;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Searching;

namespace NewsSearch.Web.Pages.Search;

/// <summary>The words of a query that is nothing but a few of them, each as a part that can be left out. Words that tell nothing, and what only puts a question, are left out with it.</summary>
public static partial class SingleWords
{
    private const int Most = 6;

    [GeneratedRegex(@"^\p{L}[\p{L}\p{N}’'-]*$")]
    private static partial Regex Plain { get; }

    /// <summary>One part a word; none of a single word, of many, or where signs, operators or fields say more than that all must occur.</summary>
    public static IReadOnlyList<AppliedPart> Of(SearchAddress address)
    {
        if (!address.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Plain.IsMatch(word.TrimEnd('?', '!', '.', ',')) && !IsOperator(word)))
            return [];
        var words = AskedWords.Telling(address.Text);
        return words.Count is < 2 or > Most
            ? []
            : [.. words.Select((word, at) => new AppliedPart(AppliedPart.Word, word, false, address.Asking(string.Join(' ', words.Where((_, other) => other != at)))))];
    }

    private static bool IsOperator(string word) => word is "AND" or "OR" or "NOT";
}
