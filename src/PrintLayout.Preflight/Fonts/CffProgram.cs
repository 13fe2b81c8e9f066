using System.Text;
using PrintLayout.Preflight.Fonts.Names;
using PrintLayout.Preflight.Outlines;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Fonts;

/// <summary>A CFF program (Adobe technical note 5176), by names or by CIDs.</summary>
internal sealed class CffProgram : IFontProgram
{
    private const int Charset = 15, EncodingOf = 16, CharStrings = 17, Private = 18, Subrs = 19, DefaultWidth = 20, NominalWidth = 21;
    private const int FontMatrix = CffDictionary.Escape + 7;
    private const int Ros = CffDictionary.Escape + 30;
    private const int FontDictionaries = CffDictionary.Escape + 36;
    private const int FontSelect = CffDictionary.Escape + 37;
    private const int MostFonts = 256;

    private readonly FontBytes _file;
    private readonly CffTable _glyphs;
    private readonly CffTable _strings;
    private readonly CffTable _global;
    private readonly List<(CffTable? Subrs, double Default, double Nominal)> _fonts = [];
    private readonly int[] _sids;
    private readonly byte[]? _select;
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _byCid = [];

    private CffProgram(FontBytes file)
    {
        _file = file;
        var names = new CffTable(file, file.Byte(2));
        var tops = new CffTable(file, names.End);
        _strings = new CffTable(file, tops.End);
        _global = new CffTable(file, _strings.End);
        var top = CffDictionary.Read(tops[0]);
        _glyphs = new CffTable(file, At(top, CharStrings));
        IsCid = top.ContainsKey(Ros);
        ToEm = MatrixOf(top) ?? new Matrix(0.001, 0, 0, 0.001, 0, 0);
        _sids = CffCharset.Read(file, At(top, Charset), Glyphs);
        if (IsCid)
        {
            var fonts = new CffTable(file, At(top, FontDictionaries));
            for (var i = 0; i < Math.Min(fonts.Count, MostFonts); i++)
            {
                var font = CffDictionary.Read(fonts[i]);
                AddFont(font);
                if (i == 0 && MatrixOf(font) is { } inner && !top.ContainsKey(FontMatrix)) ToEm = inner;
            }

            _select = CffCharset.ReadSelect(file, At(top, FontSelect), Glyphs);
            for (var glyph = 0; glyph < Glyphs; glyph++) _byCid.TryAdd(_sids[glyph], glyph);
        }
        else
        {
            AddFont(top);
            for (var glyph = 0; glyph < Glyphs; glyph++) _byName.TryAdd(NameOf(_sids[glyph]), glyph);
        }

        BuiltIn = IsCid ? [] : CffCharset.ReadEncoding(file, At(top, EncodingOf), Glyphs, this);
    }

    /// <inheritdoc/>
    public int Glyphs => _glyphs.Count;

    /// <inheritdoc/>
    public Matrix ToEm { get; }

    /// <summary>Whether its glyphs are known by CIDs.</summary>
    public bool IsCid { get; }

    /// <summary>The glyph of each code of its own encoding, 0 for none; empty for a program by CIDs.</summary>
    public int[] BuiltIn { get; }

    /// <summary>Reads a program, bare or in OpenType; null where it has no glyphs.</summary>
    public static CffProgram? Read(ReadOnlyMemory<byte> bytes)
    {
        var file = new FontBytes(bytes);
        if (bytes.Span.StartsWith("OTTO"u8))
        {
            var table = SfntTable.Find(bytes.Span, "CFF "u8);
            file = file.Part(table.Start, table.Length);
        }

        if (file.Byte(0) != 1 || file.Length < 16) return null;
        var program = new CffProgram(file);
        return program.Glyphs > 0 ? program : null;
    }

    /// <summary>
    /// The glyph of a CID; null where it has none. Without CIDs of its own it is that of the number (ISO 32000-1 §9.7.4.2).
    /// </summary>
    public int? GlyphOfCid(int cid) => IsCid
        ? _byCid.TryGetValue(cid, out var glyph) ? glyph : null
        : cid < Glyphs ? cid : null;

    /// <inheritdoc/>
    public int? GlyphNamed(string name) => _byName.TryGetValue(name, out var glyph) ? glyph : null;

    /// <inheritdoc/>
    public OutlinePath? Outline(int glyph) => Run(glyph)?.Path;

    /// <inheritdoc/>
    public double? WidthOf(int glyph)
    {
        if (Run(glyph) is not { } run || FontOf(glyph) is not { } font) return null;
        var units = run.Width is { } more ? font.Nominal + more : font.Default;
        return units * ToEm.A * 1000;
    }

    private Type2Glyph? Run(int glyph)
    {
        if (glyph < 0 || glyph >= Glyphs || FontOf(glyph) is not { } font) return null;
        var run = new Type2Glyph(_global, font.Subrs, StandardGlyph);
        run.Execute(_glyphs[glyph]);
        return run;
    }

    // An accented letter names its parts by codes of StandardEncoding (Adobe technical note 5177, endchar).
    private FontBytes StandardGlyph(int code) =>
        code is >= 0 and < 256 && Encodings.Standard[code] is { } name && GlyphNamed(name) is { } glyph ? _glyphs[glyph] : default;

    private (CffTable? Subrs, double Default, double Nominal)? FontOf(int glyph)
    {
        var index = _select is { } select && glyph < select.Length ? select[glyph] : 0;
        return index < _fonts.Count ? _fonts[index] : null;
    }

    private void AddFont(Dictionary<int, double[]> font)
    {
        if (!font.TryGetValue(Private, out var place) || place.Length < 2)
        {
            _fonts.Add((null, 0, 0));
            return;
        }

        var start = (long)place[1];
        var own = CffDictionary.Read(_file.Part(start, (long)place[0]));
        double Value(int key) => own.TryGetValue(key, out var values) && values.Length > 0 ? values[0] : 0;
        var subrs = own.ContainsKey(Subrs) ? new CffTable(_file, start + (long)Value(Subrs)) : null;
        _fonts.Add((subrs, Value(DefaultWidth), Value(NominalWidth)));
    }

    private string NameOf(int sid) => sid < GlyphLists.CffStrings.Length
        ? GlyphLists.CffStrings[sid]
        : Encoding.Latin1.GetString(_strings[sid - GlyphLists.CffStrings.Length].Span);

    private static long At(Dictionary<int, double[]> top, int key) =>
        top.TryGetValue(key, out var values) && values.Length > 0 ? (long)values[0] : 0;

    private static Matrix? MatrixOf(Dictionary<int, double[]> top) =>
        top.TryGetValue(FontMatrix, out var n) && n.Length == 6 && n[0] != 0 ? new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]) : null;
}
