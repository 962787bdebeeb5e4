using System.Globalization;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Web.Words;

/// <summary>Says in a few words why a hit stands where it does.</summary>
public static class RankWords
{
    /// <summary>"Match: words 0.82, meaning 0.64".</summary>
    public static string Of(MixedRank rank) => rank.Meaning is { } meaning
        ? string.Create(CultureInfo.InvariantCulture, $"Match: words {rank.Words:0.00}, meaning {meaning:0.00}")
        : string.Create(CultureInfo.InvariantCulture, $"Match: words {rank.Words:0.00}, meaning not read yet");
}
