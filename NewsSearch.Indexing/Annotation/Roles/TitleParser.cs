using NewsSearch.Indexing.Annotation.Reading;

namespace NewsSearch.Indexing.Annotation.Roles;

/// <summary>Reads a title that begins at a unit: determiner, state, country or body, the title's own words up to its head, then "of" and the like.</summary>
internal sealed class TitleParser(TitleLexicon lexicon)
{
    private const int Longest = 14;

    /// <summary>The title that begins at <paramref name="start"/>; null where none does.</summary>
    public TitlePhrase? Parse(IReadOnlyList<TextUnit> units, int start)
    {
        var run = new TitleRun(lexicon, units, start);
        for (var limit = Math.Min(units.Count, start + Longest); run.At < limit && run.Step();)
        {
        }

        return run.Head is null ? null : new TitleComplement(lexicon, units).Complete(run);
    }
}
