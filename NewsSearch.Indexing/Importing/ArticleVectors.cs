using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Language.Meaning;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Indexing.Importing;

/// <summary>The vectors of one article's passages.</summary>
/// <param name="Values">One after another, <see cref="MeaningVector.Length"/> values each.</param>
/// <param name="Steps">What a step of each is worth.</param>
public sealed record ArticleVectors(ReadOnlyMemory<sbyte> Values, ReadOnlyMemory<float> Steps)
{
    /// <summary>Reads an article, passage by passage.</summary>
    public static ArticleVectors Of(Article article, IMeaningEncoder encoder)
    {
        var vectors = Passages.Of(article).Select(passage => MeaningVector.Of(encoder.EncodePassage(passage))).ToList();
        return new ArticleVectors(vectors.SelectMany(vector => vector.Values.ToArray()).ToArray(), vectors.Select(vector => vector.Step).ToArray());
    }
}
