using NewsSearch.Indexing.Archive;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Reading;

namespace NewsSearch.Web.Pages.Mentions;

/// <summary>Asks for the page of an entity's mentions.</summary>
public sealed class MentionsViewQuery(NewsArchive archive, ArchiveStateQuery state)
{
    /// <summary>The page; behind the last one, the last one. Null where no article mentions the entity.</summary>
    public async Task<MentionsView?> AskAsync(string id, MentionChoice choice, int page, CancellationToken ct)
    {
        if (await archive.EntityAsync(id, ct) is not { } entity)
            return null;
        var found = await FoundAsync(page);
        var last = (int)Math.Max(1, (found.Total + MentionsView.Shown - 1) / MentionsView.Shown);
        if (page > last)
            found = await FoundAsync(last);
        return new MentionsView
        {
            Id = id,
            Name = entity.Name,
            Choice = choice,
            All = entity.Mentions,
            Found = found,
            Pages = new ResultPages(Math.Min(page, last), last),
            Spellings = await archive.SpellingsAsync(id, ct),
            State = await state.AskAsync(ct),
        };

        Task<MentionPage> FoundAsync(int number) => archive.MentionsAsync(id, choice, (number - 1) * MentionsView.Shown, MentionsView.Shown, ct);
    }

    /// <summary>The entity that another went into by an editor's correction; null where it went into none.</summary>
    public Task<string?> MergedIntoAsync(string id, CancellationToken ct) => archive.MergedIntoAsync(id, ct);
}
