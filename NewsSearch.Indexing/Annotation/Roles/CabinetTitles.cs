using System.Collections.Frozen;

namespace NewsSearch.Indexing.Annotation.Roles;

/// <summary>Tells the offices of a national government by their portfolio: "Treasury Secretary", "secretary of defense", "minister of health", "special counsel".</summary>
internal static class CabinetTitles
{
    private static readonly FrozenSet<string> Portfolios = ("treasury defense defence state homeland commerce labor labour agriculture interior energy education transportation transport housing health veterans foreign home finance justice culture environment trade "
        + "business justice northern welsh scottish work pensions levelling security veterans").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet(
        ["special counsel", "national security adviser", "national security advisor", "solicitor general", "surgeon general", "attorney general", "deputy attorney general", "chancellor of the exchequer", "director of national intelligence", "national intelligence director"],
        StringComparer.Ordinal);

    /// <summary>Whether <paramref name="title"/>, in lower case, is such an office.</summary>
    public static bool Are(string title)
    {
        if (Others.Contains(title))
            return true;
        if (title.EndsWith(" secretary", StringComparison.Ordinal) || title.EndsWith(" minister", StringComparison.Ordinal))
            return title.Split(' ').SkipLast(1).Any(Portfolios.Contains);
        return (title.StartsWith("secretary of ", StringComparison.Ordinal) || title.StartsWith("minister of ", StringComparison.Ordinal) || title.StartsWith("minister for ", StringComparison.Ordinal))
            && title.Split(' ').Skip(2).Any(Portfolios.Contains);
    }
}
