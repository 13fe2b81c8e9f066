using PrintLayout.Preflight.Content;

namespace PrintLayout.Preflight.Fonts.Names;

/// <summary>How a string of a composite font is cut into codes, and their CIDs (ISO 32000-1 §9.7.5, CMap).</summary>
internal sealed class CodeMap
{
    private const int MostRanges = 200_000;

    private readonly List<(int Bytes, uint First, uint Last)> _spaces = [];
    private readonly List<(int Bytes, uint First, uint Last, int Cid)> _ranges = [];
    private readonly Dictionary<(int Bytes, uint Code), int> _found = [];
    private bool _isIdentity;

    /// <summary>Whether lines run downwards.</summary>
    public bool IsVertical { get; private init; }

    /// <summary>The map of two bytes a code whose CIDs are the codes.</summary>
    public static CodeMap Identity(bool isVertical) => new() { _isIdentity = true, IsVertical = isVertical };

    /// <summary>Reads a CMap that is embedded.</summary>
    public static CodeMap Read(ReadOnlyMemory<byte> bytes, bool isVertical, bool isIdentityBelow)
    {
        var map = new CodeMap { IsVertical = isVertical };
        var lexer = new ContentLexer(bytes);
        var operands = new List<Operand>();
        while (lexer.TryRead(operands, out var op) && map._ranges.Count < MostRanges)
        {
            switch (op)
            {
                case "endcodespacerange":
                    for (var i = 0; i + 1 < operands.Count; i += 2)
                        map._spaces.Add((operands[i].Text.Length, Value(operands[i]), Value(operands[i + 1])));
                    break;
                case "endcidrange":
                    for (var i = 0; i + 2 < operands.Count; i += 3)
                        map._ranges.Add((operands[i].Text.Length, Value(operands[i]), Value(operands[i + 1]), (int)operands[i + 2].Number));
                    break;
                case "endcidchar":
                    for (var i = 0; i + 1 < operands.Count; i += 2)
                        map._found.TryAdd((operands[i].Text.Length, Value(operands[i])), (int)operands[i + 1].Number);
                    break;
            }
        }

        map._isIdentity = isIdentityBelow && map._ranges.Count == 0 && map._found.Count == 0;
        return map;
    }

    /// <summary>The codes of a string with the CIDs and the number of their bytes.</summary>
    public List<(int Cid, uint Code, int Bytes)> Cut(ReadOnlySpan<byte> text)
    {
        var codes = new List<(int Cid, uint Code, int Bytes)>(text.Length / 2);
        for (var at = 0; at < text.Length;)
        {
            var (code, bytes) = Next(text[at..]);
            codes.Add((CidOf(code, bytes), code, bytes));
            at += bytes;
        }

        return codes;
    }

    private (uint Code, int Bytes) Next(ReadOnlySpan<byte> text)
    {
        uint code = 0;
        if (!_isIdentity)
        {
            for (var bytes = 1; bytes <= Math.Min(4, text.Length); bytes++)
            {
                code = (code << 8) | text[bytes - 1];
                foreach (var space in _spaces)
                {
                    if (space.Bytes == bytes && IsIn(code, space, bytes)) return (code, bytes);
                }
            }

            if (_spaces.Count > 0) return (text[0], 1);
        }

        return text.Length > 1 ? ((uint)(text[0] << 8) | text[1], 2) : (text[0], 1);
    }

    // Each byte is between the bytes of the ends (§9.7.6.2).
    private static bool IsIn(uint code, (int Bytes, uint First, uint Last) space, int bytes)
    {
        for (var shift = 0; shift < 8 * bytes; shift += 8)
        {
            var part = (code >> shift) & 255;
            if (part < ((space.First >> shift) & 255) || part > ((space.Last >> shift) & 255)) return false;
        }

        return true;
    }

    private int CidOf(uint code, int bytes)
    {
        if (_isIdentity) return (int)code;
        if (_found.TryGetValue((bytes, code), out var known)) return known;
        var cid = 0;
        foreach (var range in _ranges)
        {
            if (range.Bytes == bytes && code >= range.First && code <= range.Last) cid = range.Cid + (int)(code - range.First);
        }

        return _found[(bytes, code)] = cid;
    }

    private static uint Value(Operand text)
    {
        uint value = 0;
        foreach (var one in text.Text.Span) value = (value << 8) | one;
        return value;
    }
}
