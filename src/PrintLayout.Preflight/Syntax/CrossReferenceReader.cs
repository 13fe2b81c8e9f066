using System.Globalization;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Syntax;

/// <summary>
/// Follows the table of objects from <c>startxref</c> through its older parts, ISO 32000-1 §7.5.4 to §7.5.8. Every part is read once, so
/// that a circle of parts ends. Sizes that a part claims are held against the bytes that are there.
/// </summary>
internal sealed class CrossReferenceReader(ReadOnlyMemory<byte> file, ReadBudget budget, ObjectReader streams)
{
    private const int HeaderWithin = 1024;
    private const long HighestNumber = 8_388_607;
    private const int WidestField = 8;
    private const int MostParts = 4_096;

    private readonly CrossReferences _table = new();
    private readonly HashSet<long> _read = [];
    private readonly Stack<long> _next = [];
    private long _junk;

    /// <summary>Reads the table. It is as complete as the file lets it be; what is wrong stands among its faults.</summary>
    public CrossReferences Read()
    {
        var header = file.Span[..Math.Min(file.Length, HeaderWithin)].IndexOf("%PDF-"u8);
        if (header > 0)
        {
            _junk = header;
            _table.Fault(string.Create(CultureInfo.InvariantCulture, $"{header} bytes stand before the header"));
        }

        if (Start() is { } start) _next.Push(start);
        while (_next.TryPop(out var at))
        {
            if (!_read.Add(at)) _table.Fault("the parts of its table of objects lead in a circle");
            else if (_read.Count > MostParts) throw new ReadLimitException("its table of objects has thousands of parts");
            else ReadPart(at);
        }

        return _table;
    }

    private long? Start()
    {
        var at = file.Span.LastIndexOf("startxref"u8);
        if (at < 0)
        {
            _table.Fault("there is no startxref");
            return null;
        }

        var cursor = new ByteCursor(file, at + "startxref"u8.Length);
        if (cursor.TryWhole(out var start)) return start;
        _table.Fault("startxref names no place");
        return null;
    }

    private void ReadPart(long at)
    {
        // Where something stands before the header, places may count from the header or from the start of the file.
        foreach (var shift in _junk > 0 ? new[] { 0, _junk } : [0])
        {
            if (at + shift >= file.Length) continue;
            var cursor = new ByteCursor(file, (int)(at + shift));
            cursor.SkipBlank();
            var start = cursor.At;
            if (cursor.TrySkip("xref"u8))
            {
                if (start != at + shift && shift == 0) _table.Fault("blanks stand where its table of objects should start");
                ReadTable(cursor, shift);
                return;
            }

            if (streams.ReadAt(at + shift, null) is { Value: StreamToken stream } found && found.Number > 0)
            {
                ReadStream(stream, shift);
                return;
            }
        }

        _table.Fault(_read.Count == 1
            ? "startxref does not lead to a table of objects"
            : "an older table of objects is not where it should be");
    }

    private void ReadTable(ByteCursor cursor, long shift)
    {
        var start = cursor.At;
        while (cursor.TryWhole(out var first) && cursor.TryWhole(out var count))
        {
            for (long i = 0; i < count; i++)
            {
                var entry = cursor.At;
                if (!cursor.TryWhole(out var place) || !cursor.TryWhole(out _))
                {
                    _table.Fault("its table of objects is shorter than it says");
                    break;
                }

                cursor.SkipBlank();
                var kind = cursor.Here;
                if (kind is not ((byte)'n' or (byte)'f'))
                {
                    _table.Fault("an entry of its table of objects is no entry");
                    cursor.At = entry;
                    break;
                }

                cursor.At++;
                var number = first + i;
                if (number <= HighestNumber) _table.Add(number, kind == 'n' && number > 0 ? new ObjectPlace(false, place + shift) : null);
            }
        }

        budget.Read(cursor.At - start);
        cursor.SkipBlank();
        if (!cursor.TrySkip("trailer"u8) || streams.Parser.Read(cursor) is not DictionaryToken trailer)
        {
            _table.Fault("a table of objects has no trailer");
            return;
        }

        Follow(trailer);
    }

    private void ReadStream(StreamToken stream, long shift)
    {
        _table.HasStreams = true;
        var dictionary = stream.StreamDictionary;
        var widths = Numbers(dictionary, "W");
        if (widths is not { Length: >= 3 } || widths.Any(width => width is < 0 or > WidestField) || widths.Take(3).Sum() == 0)
        {
            _table.Fault("its table of objects has fields of no sense");
            return;
        }

        var index = Numbers(dictionary, "Index") ?? [0, Number(dictionary, "Size") ?? 0];
        var rows = streams.Unpack(stream).Bytes.Span;
        var width = (int)widths.Sum();
        for (var i = 0; i + 1 < index.Length; i += 2)
        {
            var (first, count) = (index[i], index[i + 1]);
            if (first < 0 || count < 0 || first + count > HighestNumber + 1)
            {
                _table.Fault("its table of objects claims more objects than a PDF can have");
                return;
            }

            if (count > rows.Length / width) _table.Fault("its table of objects is shorter than it says");
            for (long n = 0; n < count && rows.Length >= width; n++, rows = rows[width..]) AddRow(first + n, rows, widths, shift);
        }

        Follow(dictionary);
    }

    private void AddRow(long number, ReadOnlySpan<byte> row, long[] widths, long shift)
    {
        var kind = widths[0] == 0 ? 1 : Field(row, widths[0]);
        var value = Field(row[(int)widths[0]..], widths[1]);
        if (kind == 1) _table.Add(number, value + shift > 0 && number > 0 ? new ObjectPlace(false, value + shift) : null);
        else if (kind == 2) _table.Add(number, new ObjectPlace(true, value));
        else if (kind == 0) _table.Add(number, null);
    }

    private static long Field(ReadOnlySpan<byte> bytes, long width)
    {
        ulong value = 0;
        for (var i = 0; i < width; i++) value = (value << 8) | bytes[i];
        return (long)Math.Min(value, long.MaxValue / 2);
    }

    // The older parts of the table; those that a hybrid file hides from old readers come first (§7.5.8.4).
    private void Follow(DictionaryToken trailer)
    {
        _table.Trailer ??= trailer;
        if (Number(trailer, "Prev") is >= 0 and var older) _next.Push((long)older);
        if (Number(trailer, "XRefStm") is >= 0 and var hidden) _next.Push((long)hidden);
    }

    private static long? Number(DictionaryToken dictionary, string key) =>
        dictionary.Data.TryGetValue(key, out var token) && token is NumericToken { Data: var number }
            ? (long)Math.Clamp(number, -1, 1e15)
            : null;

    private static long[]? Numbers(DictionaryToken dictionary, string key)
    {
        if (!dictionary.Data.TryGetValue(key, out var token) || token is not ArrayToken array) return null;
        return [.. array.Data.Select(item => item is NumericToken { Data: var number } ? (long)Math.Clamp(number, -1, 1e15) : -1)];
    }
}
