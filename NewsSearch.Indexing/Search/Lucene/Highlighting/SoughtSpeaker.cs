using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Highlighting;

/// <summary>Whom a query asks for as a speaker.</summary>
/// <param name="Ids">The entities that go by the name.</param>
/// <param name="Words">The folded words that a name must have side by side; empty where only ids count.</param>
/// <param name="Pattern">What one word of a name must be like instead; null where words are asked for.</param>
internal sealed record SoughtSpeaker(IReadOnlyList<string> Ids, IReadOnlyList<string> Words, WordPattern? Pattern)
{
    /// <summary>Whether a speaker is meant.</summary>
    public bool Is(HitSpeaker speaker)
    {
        if (speaker.Entity is { } id && Ids.Contains(id))
            return true;
        var forms = WordReader.Read(speaker.Name, int.MaxValue).ConvertAll(word => word.Form);
        return Pattern is not null ? forms.Exists(form => Pattern.Matches(form)) : Words.Count > 0 && Enumerable.Range(0, Math.Max(0, forms.Count - Words.Count + 1)).Any(at => forms.Skip(at).Take(Words.Count).SequenceEqual(Words));
    }
}
