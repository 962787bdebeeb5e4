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
        var pages = ResultPages.OfAll(page, found.Total, MentionsView.Shown);
        if (page > pages.Count)
        {
            pages = pages with { Current = pages.Count };
            found = await FoundAsync(pages.Current);
        }

        return new MentionsView
        {
            Id = id,
            Name = entity.Name,
            Choice = choice,
            All = entity.Mentions,
            Found = found,
            Pages = pages,
            Spellings = await archive.SpellingsAsync(id, ct),
            State = await state.AskAsync(ct),
        };

        Task<MentionPage> FoundAsync(int number) => archive.MentionsAsync(id, choice, (number - 1) * MentionsView.Shown, MentionsView.Shown, ct);
    }

    /// <summary>The entity that another went into by an editor's correction; null where it went into none.</summary>
    public Task<string?> MergedIntoAsync(string id, CancellationToken ct) => archive.MergedIntoAsync(id, ct);
}
