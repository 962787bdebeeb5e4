using System.Runtime.InteropServices;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>
/// The values of all facets for each document of a segment, side by side, as codes (<see cref="FacetCode"/>). Who counts over documents here and there waits for memory more than for anything else, so a document's codes lie where its number says,
/// and as many as a processor takes from memory at once: sixteen. What more a document has lies elsewhere, and the last of the sixteen says where.
/// </summary>
internal sealed class FacetRows
{
    /// <summary>How many places a document has. Those without a code hold <see cref="None"/>, which stands behind the codes.</summary>
    public const int Places = 16;

    /// <summary>No code. All codes are positive; what is lower than this is where further codes begin.</summary>
    public const int None = -1;

    /// <summary>How many bytes a processor takes from memory at once, from an address that is a multiple of it.</summary>
    private const int Line = Places * sizeof(int);

    private readonly int[] _places;
    private readonly int _first;
    private readonly int[] _further;

    private FacetRows(int maxDoc, int[] further)
    {
        _places = GC.AllocateUninitializedArray<int>((maxDoc * Places) + Places, pinned: true);
        _first = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(_places, 0) & (Line - 1)) / sizeof(int);
        _further = further;
    }

    /// <summary>The places of all documents, one's after the other's.</summary>
    public ReadOnlySpan<int> All => _places.AsSpan(_first);

    /// <summary>The rows of a segment, from which of its documents have each value.</summary>
    public static FacetRows Of(IReadOnlyCollection<ValueDocuments> facets, int maxDoc)
    {
        var counts = new int[maxDoc];
        foreach (var facet in facets)
            facet.Each((_, document) => counts[document]++);

        var further = 0;
        for (var document = 0; document < maxDoc; document++)
        {
            if (counts[document] > Places)
                further += 1 + counts[document] - (Places - 1);
        }

        var rows = new FacetRows(maxDoc, new int[further]);
        rows.Fill(facets, counts);
        return rows;
    }

    /// <summary>The codes of a document.</summary>
    public int[] Of(int document) => [.. PlacesOf(document), .. FurtherOf(document)];

    /// <summary>Those of its codes that stand in its places.</summary>
    public ReadOnlySpan<int> PlacesOf(int document)
    {
        var places = All.Slice(document * Places, Places);
        var used = places.IndexOfAnyInRange(int.MinValue, None);
        return used < 0 ? places : places[..used];
    }

    /// <summary>Those that do not.</summary>
    public ReadOnlySpan<int> FurtherOf(int document) => All[(document * Places) + Places - 1] is var last and < None ? FurtherAt(last) : [];

    /// <summary>The codes that a document has beyond its places.</summary>
    /// <param name="place">What stands in the last place, lower than <see cref="None"/>.</param>
    public ReadOnlySpan<int> FurtherAt(int place)
    {
        var start = place & int.MaxValue;
        return _further.AsSpan(start + 1, _further[start]);
    }

    private void Fill(IReadOnlyCollection<ValueDocuments> facets, int[] counts)
    {
        var places = _places.AsSpan(_first);
        places.Fill(None);
        var start = 0;
        for (var document = 0; document < counts.Length; document++)
        {
            if (counts[document] <= Places)
                continue;
            places[(document * Places) + Places - 1] = int.MinValue | start;
            start += 1 + counts[document] - (Places - 1);
        }

        Array.Clear(counts);
        foreach (var facet in facets)
            facet.Each((number, document) => Put(document, counts[document]++, FacetCode.Of(facet.Facet, number)));
    }

    /// <summary>Puts a document's code, of which it has so many already.</summary>
    private void Put(int document, int before, int code)
    {
        var row = _first + (document * Places);
        var last = _places[row + Places - 1];
        if (before < Places - 1 || last == None)
            _places[row + before] = code;
        else
            _further[(last & int.MaxValue) + ++_further[last & int.MaxValue]] = code;
    }
}
