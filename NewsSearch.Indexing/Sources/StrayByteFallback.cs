using System.Text;

namespace NewsSearch.Indexing.Sources;

/// <summary>Decodes bytes that are not valid UTF-8 one by one in an older encoding.</summary>
internal sealed class StrayByteFallback(Encoding older) : DecoderFallback
{
    public override int MaxCharCount => 4;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new StrayByteBuffer(older);
}
