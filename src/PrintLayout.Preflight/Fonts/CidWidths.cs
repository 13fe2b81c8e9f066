using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Fonts;

/// <summary>Widths and vertical metrics of CIDs, ISO 32000-1 §9.7.4.3.</summary>
internal sealed class CidWidths
{
    private const int MostValues = 1_000_000;
    private const int MostCids = 65_536;

    private readonly Dictionary<int, double> _widths = [];
    private readonly Dictionary<int, (double Down, double X, double Y)> _downs = [];
    private readonly double _width;
    private readonly (double Y, double Down) _down;

    /// <summary>Reads those of a descendant font.</summary>
    public CidWidths(PdfObjects file, DictionaryToken? font)
    {
        _width = file.Number(font, "DW") ?? 1000;
        _down = file.Numbers(file.Entry(font, "DW2")) is [var y, var down] ? (y, down) : (880, -1000);
        Read(file, file.Array(font, "W")?.Data ?? [], 1, (cid, values) => _widths.TryAdd(cid, values[0]));
        Read(file, file.Array(font, "W2")?.Data ?? [], 3, (cid, values) => _downs.TryAdd(cid, (values[0], values[1], values[2])));
    }

    /// <summary>The width of a CID.</summary>
    public double Of(int cid) => _widths.TryGetValue(cid, out var width) ? width : _width;

    /// <summary>How far a CID moves the pen of a vertical font, and where the pen is from the origin of the glyph.</summary>
    public (double Down, double X, double Y) Vertical(int cid) =>
        _downs.TryGetValue(cid, out var own) ? own : (_down.Down, Of(cid) / 2, _down.Y);

    // c [w w …] gives widths one by one from c on, c d w one width from c to d.
    private static void Read(PdfObjects file, IReadOnlyList<IToken> tokens, int values, Action<int, double[]> set)
    {
        var left = MostValues;
        for (var i = 0; i + 1 < tokens.Count && left > 0;)
        {
            var first = (int)Math.Clamp(file.Number(tokens[i]) ?? 0, 0, MostCids);
            if (file.Numbers(tokens[i + 1]) is { } list)
            {
                for (var n = 0; n + values <= list.Length && left-- > 0; n += values) set(first + n / values, list[n..(n + values)]);
                i += 2;
                continue;
            }

            if (i + 1 + values >= tokens.Count) return;
            var last = (int)Math.Clamp(file.Number(tokens[i + 1]) ?? 0, 0, MostCids);
            var same = new double[values];
            for (var n = 0; n < values; n++) same[n] = file.Number(tokens[i + 2 + n]) ?? 0;
            for (var cid = first; cid <= last && left-- > 0; cid++) set(cid, same);
            i += 2 + values;
        }
    }
}
