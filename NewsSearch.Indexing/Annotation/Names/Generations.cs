using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Gives back the "Jr." that the tagger cut off a person's name, since it tells the son from the father: "Trump Jr.".</summary>
internal static class Generations
{
    private static readonly string[] Marks = [" Jr.", " Jr", ", Jr.", ", Jr", " Sr.", " Sr", ", Sr."];

    public static void Join(string text, NameSet names)
    {
        foreach (var name in names.Names.Where(n => n.Kind is MentionKind.Person))
        {
            var mark = Marks.FirstOrDefault(m => text.AsSpan(name.End).StartsWith(m, StringComparison.Ordinal) && TextWords.StandsAlone(text, name.Start, name.End + m.Length));
            if (mark is not null && !names.Covers(name.End, name.End + mark.Length))
                names.Replace(name, name with { End = name.End + mark.Length, Surface = text[name.Start..(name.End + mark.Length)] });
        }
    }
}
