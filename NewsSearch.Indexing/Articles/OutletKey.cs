using System.Text;

namespace NewsSearch.Indexing.Articles;

/// <summary>What spellings of an outlet's name have in common.</summary>
internal static class OutletKey
{
    /// <summary>Letters and digits in lower case, without a leading "the" that is not most of the name.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in name)
            if (char.IsLetterOrDigit(letter))
                key.Append(char.ToLowerInvariant(letter));
        var text = key.ToString();
        return text.Length > 6 && name.TrimStart().StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text[3..] : text;
    }
}
