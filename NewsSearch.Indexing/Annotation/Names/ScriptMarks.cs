using System.Collections.Frozen;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Drops, in the script of a television report, the marks that say what is seen and heard: "VO", "SOT", "ON CAMERA"; and cuts them off names: "Okoro" of "OKORO PRESSER".</summary>
internal static class ScriptMarks
{
    private static readonly FrozenSet<string> Marks = FrozenSet.ToFrozenSet(
        ["VO", "SOT", "SOTS", "NAT", "NATS", "NATSOUND", "NAT SOUND", "CAMERA", "ON CAMERA", "STANDUP", "STAND UP", "PRESSER", "BITE", "SOUNDBITE", "SOUND BITE", "B-ROLL", "TC", "GFX", "CHYRON", "TRACK", "VOSOT", "VO/SOT", "TEXT CARD"],
        StringComparer.OrdinalIgnoreCase);

    public static void Drop(string text, NameSet names)
    {
        if (!IsScript(text))
            return;
        foreach (var name in names.Names)
        {
            if (Marks.Contains(name.Surface))
                names.Replace(name);
            else if (name.Surface.LastIndexOf(' ') is var blank and > 0 && Marks.Contains(name.Surface[(blank + 1)..]))
                names.Replace(name, name with { End = name.Start + blank, Surface = name.Surface[..blank] });
        }
    }

    /// <summary>A report's script has voice over pictures and sound on tape.</summary>
    private static bool IsScript(string text) => Has(text, "SOT") || Has(text, "VOSOT") || (Has(text, "VO") && Has(text, "CAMERA"));

    private static bool Has(string text, string mark)
    {
        for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            if (TextWords.StandsAlone(text, at, at + mark.Length))
                return true;
        }

        return false;
    }
}
