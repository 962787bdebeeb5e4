namespace NewsSearch.Indexing.Annotation.Linking.Places;

/// <summary>One place name of an article with all its mentions: within an article a name has one sense unless the place beside it says otherwise.</summary>
/// <param name="Key">The folded name.</param>
/// <param name="Mentions">Indexes of its mentions, in order.</param>
/// <param name="Candidates">What it may stand for.</param>
internal sealed record PlaceName(string Key, IReadOnlyList<int> Mentions, IReadOnlyList<PlaceCandidate> Candidates)
{
    private const double Rival = 3.2;

    /// <summary>Whether another place of a country's name is big enough to be meant: the state of Georgia, New Mexico's neighbour.</summary>
    public bool HasRivalOfCountry => Candidates.Skip(1).Any(c => c.Prior >= Rival);

    /// <summary>Whether all candidates lie in one country, so that the name itself speaks for it.</summary>
    public bool IsFirm => Candidates.All(c => c.Target.Country == Candidates[0].Target.Country);

    /// <summary>Links those of its mentions that have no link yet.</summary>
    public void LinkOpen(LinkingTask task, Link link)
    {
        foreach (var i in Mentions)
            task[i] ??= link;
    }
}
