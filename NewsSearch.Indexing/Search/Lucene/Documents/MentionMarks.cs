using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Lucene.Inverting;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>Where an article names whom, word by word.</summary>
internal static class MentionMarks
{
    private const int LongestId = 1_000;

    /// <summary>A mark for the kind of each name, and one for its entity where it is linked, in order of position.</summary>
    public static List<PlacedMark> Of(IReadOnlyList<Mention> mentions, ArticleWords words, Vocabulary vocabulary)
    {
        var marks = new List<PlacedMark>(mentions.Count * 2);
        foreach (var mention in mentions)
        {
            var (first, past) = words.Within(mention.Start, mention.End);
            if (first == past)
                continue;
            var (position, length) = (words.All[first].Position, past - first);
            marks.Add(new PlacedMark(vocabulary.NumberOf(IndexFields.KindOf(mention.Kind)), position, length));
            if (mention.Entity is { Length: > 0 and <= LongestId } entity)
                marks.Add(new PlacedMark(vocabulary.NumberOf(entity), position, length));
        }

        marks.Sort((a, b) => a.Position != b.Position ? a.Position.CompareTo(b.Position) : a.Length.CompareTo(b.Length));
        return marks;
    }
}
