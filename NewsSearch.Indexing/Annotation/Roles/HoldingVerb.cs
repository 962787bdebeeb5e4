using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Roles;

/// <summary>A verb that gives its subject an office: "is", "served as", "was elected", "is running for".</summary>
/// <param name="Past">Index past its last unit.</param>
/// <param name="State">What it says of whether the office is held.</param>
internal readonly record struct HoldingVerb(int Past, RoleState State)
{
    private const int Longest = 6;

    /// <summary>The verb at <paramref name="at"/>; null where none is.</summary>
    public static HoldingVerb? At(IReadOnlyList<TextUnit> units, int at)
    {
        var (state, carries) = ((RoleState?)null, false);
        for (var i = at; i < units.Count && i < at + Longest; i++)
        {
            if (units[i].Mention is not null)
                break;
            var word = units[i].Text.ToLowerInvariant();
            if (!Reads(word, i > at, ref state, ref carries))
                return carries && i > at && !IsSupposed(units, at, i) ? new HoldingVerb(i, state ?? RoleState.Now) : null;
        }

        return null;
    }

    /// <summary>What <paramref name="verb"/> does for the person it puts into an office; null where it is no such verb.</summary>
    public static RoleState? Appoints(string verb) => verb.ToLowerInvariant() switch
    {
        "appointed" or "appoints" or "appoint" or "appointing" or "named" or "names" or "elected" or "elects" or "installed" or "confirmed" or "chose" or "chosen" or "hired" => RoleState.Now,
        "nominated" or "nominates" or "nominate" or "nominating" or "picked" or "picks" or "announced" or "announces" => RoleState.Candidate,
        "replaced" or "replaces" or "succeeded" or "succeeds" or "sacked" or "fired" or "ousted" or "dismissed" => RoleState.Former,
        _ => null,
    };

    /// <summary>"would be the first woman president" is nothing yet; "would later become" is.</summary>
    private static bool IsSupposed(IReadOnlyList<TextUnit> units, int first, int past) =>
        units[first].Is("would") && units[past - 1].Is("be") && past - first == 2;

    /// <summary>Takes in a word of the verb; false where it is none.</summary>
    private static bool Reads(string word, bool goesOn, ref RoleState? state, ref bool carries)
    {
        switch (word)
        {
            case "is" or "remains" or "became" or "becomes":
                (state, carries) = (state ?? RoleState.Now, true);
                return true;
            case "was":
                (state, carries) = (state ?? RoleState.Former, true);
                return true;
            case "has" or "had" or "have" or "will" or "would" or "also" or "both" or "then" or "later" or "first" or "himself" or "herself":
                if (word is "had")
                    state ??= RoleState.Former;
                return true;
            case "currently" or "now" or "still":
                state = RoleState.Now;
                return true;
            case "previously" or "formerly" or "once":
                state = RoleState.Former;
                return true;
            case "been" or "become" or "be":
                carries = goesOn;
                return goesOn;
            case "served" or "worked" or "acted":
                (state, carries) = (state ?? RoleState.Former, false);
                return true;
            case "serves" or "works" or "acts" or "serving" or "working":
                (state, carries) = (state ?? RoleState.Now, false);
                return true;
            case "elected" or "re-elected" or "reelected" or "appointed" or "named" or "chosen" or "installed" or "sworn" or "crowned" or "inaugurated" or "confirmed":
                (state, carries) = (RoleState.Now, goesOn);
                return goesOn;
            case "nominated" or "running" or "ran" or "runs" or "standing" or "campaigning":
                (state, carries) = (RoleState.Candidate, word is "nominated" && goesOn);
                return true;
            case "as" or "for" or "in":
                carries |= state is not null && word is not "in";
                return goesOn;
            default:
                return false;
        }
    }
}
