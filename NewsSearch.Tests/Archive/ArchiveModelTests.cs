using CsCheck;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Archive;

/// <summary>Whatever is done in whatever order, counts are what a recount gives and whoever followed has what is there.</summary>
public sealed class ArchiveModelTests : ArchiveTest
{
    private static readonly string[] Names = ["Jane Doe", "John Roe", "Mary Major"];

    private enum Step
    {
        Store,
        Read,
        Withdraw,
        Reinstate,
        Erase,
        Correct,
        Fix,
        Undo,
        Compare,
        Follow,
    }

    [Fact]
    public void Counts_and_followers_agree_with_the_articles_after_any_steps() =>
        Gen.Select(Gen.Enum<Step>(), Gen.Int[0, 5], Gen.Int[0, 3]).List[1, 40]
            .Sample(steps => RunAsync(steps).GetAwaiter().GetResult(), iter: 25, threads: 1);

    private async Task RunAsync(List<(Step Step, int Article, int Variation)> steps)
    {
        var folder = new ArchiveFolder(Path.Combine(Folder.Path, Path.GetRandomFileName()));
        await using var archive = await NewsArchive.OpenAsync(folder, Clock, Cancel);
        var followed = new Dictionary<string, Article>();
        var sequence = 0L;
        foreach (var (step, article, variation) in steps)
        {
            var id = (await archive.StoreAsync([Piece(article, 0)], Cancel))[0].Id;
            if (step == Step.Follow)
                sequence = await FollowAsync(archive, followed, sequence);
            else
                await TakeAsync(archive, step, id, article, variation);
        }

        await FollowAsync(archive, followed, sequence);
        await ShouldAgreeAsync(archive, followed);
    }

    private static async Task TakeAsync(NewsArchive archive, Step step, string id, int article, int variation)
    {
        switch (step)
        {
            case Step.Store:
                await archive.StoreAsync([Piece(article, variation)], Cancel);
                break;
            case Step.Read when await archive.FindAsync(id, null, Cancel) is { } stored:
                await archive.SaveReadingsAsync([(id, stored.Version, Sample.Reading(stored.Article, Names[variation % 3], $"person/{variation % 3}", $"model-{variation % 2}"))], Cancel);
                break;
            case Step.Compare when await archive.FindAsync(id, null, Cancel) is { } stored:
                await archive.SaveVectorsAsync($"model-{variation % 2}", [(id, stored.Version, [1])], Cancel);
                break;
            case Step.Withdraw:
                await archive.WithdrawAsync(id, "why", Cancel);
                break;
            case Step.Reinstate:
                await archive.ReinstateAsync(id, Cancel);
                break;
            case Step.Erase:
                await archive.EraseAsync(id, Cancel);
                break;
            case Step.Fix:
                await archive.FixNamesAsync(Fix(article, variation, id), null, Cancel);
                break;
            case Step.Undo:
                await archive.UndoNameFixAsync(1 + variation, null, Cancel);
                break;
            case Step.Correct:
                await archive.CorrectAsync(id, variation == 0 ? new ArticleCorrection { Source = "Valley Times" } : new ArticleCorrection { Title = Names[variation % 3] }, Cancel);
                break;
        }
    }

    private static async Task<long> FollowAsync(NewsArchive archive, Dictionary<string, Article> followed, long sequence)
    {
        var changes = await archive.ChangesAsync(sequence, 1_000, Cancel);
        foreach (var change in changes.Changes)
        {
            followed.Remove(change.Id);
            if (change.Article is not null)
                followed.Add(change.Id, change.Article);
        }

        return changes.Sequence;
    }

    private static async Task ShouldAgreeAsync(NewsArchive archive, Dictionary<string, Article> followed)
    {
        (await archive.CheckAsync(Cancel)).Problems.ShouldBeEmpty();
        var there = new List<StoredArticle>();
        foreach (var id in followed.Keys)
            there.Add((await archive.FindAsync(id, null, Cancel)).ShouldNotBeNull());
        there.ShouldAllBe(a => a.Withdrawn == null && a.Article.Text == followed[a.Id].Text);
        var compared = (await archive.VectorsAsync("model-0", 0, 100, Cancel)).Concat(await archive.VectorsAsync("model-1", 0, 100, Cancel)).Select(v => v.Article).ToList();
        compared.ShouldBeSubsetOf(there.Select(a => a.Number));
        (await archive.ProgressAsync(Cancel)).ShouldBe(new ReadingProgress(there.Count, there.Count(a => a.Annotations is not null), compared.Count));
        for (var person = 0; person < 4; person++)
        {
            var mentions = there.SelectMany(a => (a.Annotations?.Mentions ?? []).Where(m => m.Entity == $"person/{person}").Select(m => (a.Id, m.Surface))).ToList();
            var entity = await archive.EntityAsync($"person/{person}", Cancel);
            (entity?.Mentions ?? 0, entity?.Articles ?? 0).ShouldBe((mentions.Count, mentions.Select(m => m.Id).Distinct().Count()));
            (await archive.VariantsAsync($"person/{person}", 10, Cancel)).Sum(v => v.Mentions).ShouldBe(mentions.Count);
            var listed = await archive.MentionsAsync($"person/{person}", MentionChoice.All, 0, 1_000, Cancel);
            (listed.Total, listed.Articles).ShouldBe((mentions.Count, entity?.Articles ?? 0));
            listed.Mentions.Select(m => (m.Article, m.Mention.Surface)).ShouldBe(mentions, ignoreOrder: true);
        }
    }

    // Whatever of these is refused changes nothing.
    private static NameFix Fix(int article, int variation, string id)
    {
        var (entity, into) = ($"person/{article % 3}", new FixTarget($"person/{variation}", "Another", MentionKind.Person, null));
        return (article % 4) switch
        {
            0 => new NameFix { Kind = NameFixKind.Merge, Entity = entity, Into = into },
            1 => new NameFix { Kind = NameFixKind.Split, Entity = entity, Into = into, Source = "Valley Times" },
            2 => new NameFix { Kind = NameFixKind.NotAName, Surfaces = [Names[variation % 3]], ReadAs = MentionKind.Person, Article = variation == 3 ? id : null },
            _ => new NameFix { Kind = NameFixKind.Rename, Entity = entity, Name = "Renamed" },
        };
    }

    private static Article Piece(int article, int variation) => Sample.Article(
        title: $"Headline {article}",
        url: $"https://post.example/{article}",
        text: string.Join(". ", Names.Take(variation)) + $" were there. {Sample.Words("word", 60, article, variation)}",
        day: variation == 3 ? null : "2022-02-25");
}
