using System.Globalization;

namespace NewsSearch.Indexing.Articles;

/// <summary>The evidence of a link that an editor corrected (<see cref="Mention.Rule"/>): "corrected-by-editor:12", the number being that of the correction.</summary>
public static class EditorRule
{
    /// <summary>What the evidence begins with.</summary>
    public const string Code = "corrected-by-editor";

    /// <summary>The evidence that correction <paramref name="number"/> gives.</summary>
    public static string Of(long number) => string.Create(CultureInfo.InvariantCulture, $"{Code}:{number}");

    /// <summary>The number of the correction behind <paramref name="rule"/>; null where it is other evidence.</summary>
    public static long? NumberOf(string rule) =>
        rule.Length > Code.Length && rule[Code.Length] == ':' && rule.StartsWith(Code, StringComparison.Ordinal)
        && long.TryParse(rule.AsSpan(Code.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
