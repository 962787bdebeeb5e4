using System.Collections.Frozen;
using NewsSearch.Indexing.Annotation.Linking.Organisations;
using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Persons;

/// <summary>Tells where a surname without a full name is nobody well known: a company's ("Swift and Co."), a pollster's ("Rasmussen polling"), a relative's ("Abedi's brother Ismail"), one of a list of first names ("Nadine, Ashley, Elizabeth").</summary>
internal sealed class PlainSurnames(Gazetteer gazetteer, LinkingTask task)
{
    private static readonly FrozenSet<string> Kin = FrozenSet.ToFrozenSet(
        ["brother", "brothers", "sister", "sisters", "son", "sons", "daughter", "daughters", "wife", "husband", "mother", "father", "child", "children", "kids", "cousin", "uncle", "aunt", "nephew", "niece", "girlfriend", "boyfriend", "fiancee", "fiancé", "fiancée"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Following = [" & ", " and Co", " poll", " Poll", " survey", " Reports", " Inc", " Corp", " Co."];

    private static readonly string[] Joints = [", ", " and ", ", and ", " or "];

    // First words of companies' names: "Swift" of "Swift and Co.".
    private readonly HashSet<string> _companies = Enumerable.Range(0, task.Names.Count)
        .Where(i => task.Names[i].Kind is MentionKind.Organisation && CorporateSuffix.Ends(task.Names[i].Surface))
        .Select(i => CorporateSuffix.Strip(task.Names[i].Surface).Split(' ')[0])
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the surname at <paramref name="mention"/> is a first name of somebody's relative or of a list, with no word of address before it.</summary>
    public bool IsPrivate(int mention) => !IsAddressed(mention) && (Kin.Contains(TextWords.Before(task.Text, task.Names[mention].Start, out _)) || IsListed(mention));

    /// <summary>Whether a word for a relative stands before it: "his brother Raul".</summary>
    public bool IsRelative(int mention) => Kin.Contains(TextWords.Before(task.Text, task.Names[mention].Start, out _));

    /// <summary>Whether it is a company's or a pollster's, with no word of address before it.</summary>
    public bool IsOfBody(int mention) => !IsAddressed(mention) && (_companies.Contains(task.Names[mention].Surface) || IsBeforeWord(task.Names[mention]) || IsBesideBody(mention));

    private bool IsAddressed(int mention) =>
        SpanTrimmer.IsHonorific(TextWords.Before(task.Text, task.Names[mention].Start, out _)) || HeadTitles.EndingAt(task.Text, task.Names[mention].Start) is not null;

    private bool IsBeforeWord(FoundName name)
    {
        var rest = task.Text.AsSpan(name.End);
        foreach (var word in Following)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // "Rasmussen and Gallup"
    private bool IsBesideBody(int mention) => Beside(mention).Any(j => task.Names[j].Kind is MentionKind.Organisation && task[j]?.Target is { } body && gazetteer.Organisation(body.Id)?.Kind is "company");

    private bool IsListed(int mention) => FirstNames.Contains(task.Names[mention].Surface) && Beside(mention).Any(j => task.Names[j].Kind is MentionKind.Person && FirstNames.Contains(task.Names[j].Surface));

    private IEnumerable<int> Beside(int mention) => new[] { mention - 1, mention + 1 }
        .Where(j => j >= 0 && j < task.Names.Count && Joints.Contains(task.Between(Math.Min(j, mention), Math.Max(j, mention)).ToString()));
}
