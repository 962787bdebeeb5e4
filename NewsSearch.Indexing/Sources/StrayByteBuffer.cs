using System.Text;

namespace NewsSearch.Indexing.Sources;

/// <summary>The characters that stand for stray bytes.</summary>
internal sealed class StrayByteBuffer(Encoding older) : DecoderFallbackBuffer
{
    private string _chars = "";
    private int _next;

    public override int Remaining => _chars.Length - _next;

    public override bool Fallback(byte[] bytesUnknown, int index)
    {
        _chars = older.GetString(bytesUnknown);
        _next = 0;
        return _chars.Length > 0;
    }

    public override char GetNextChar() => _next < _chars.Length ? _chars[_next++] : '\0';

    public override bool MovePrevious()
    {
        if (_next == 0)
            return false;
        _next--;
        return true;
    }

    public override void Reset()
    {
        _chars = "";
        _next = 0;
    }
}
