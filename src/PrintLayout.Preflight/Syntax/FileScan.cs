using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Syntax;

/// <summary>
/// Finds objects and trailers by their marks, for files whose table of objects is missing or wrong. Of several objects with one number
/// the last holds.
/// </summary>
internal static class FileScan
{
    private const int LongestNumber = 10;

    /// <summary>Fills a table with all objects that stand in a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="reader">Reads its objects.</param>
    /// <param name="table">Receives their places, and the trailer.</param>
    /// <param name="decryptor">Decrypts object streams; null for none. Those of an encrypted file are left alone without it.</param>
    public static void Run(byte[] file, ObjectReader reader, CrossReferences table, IObjectDecryptor? decryptor)
    {
        ReadOnlySpan<byte> span = file;
        for (var at = 0; at < span.Length;)
        {
            var next = span[at..].IndexOf("obj"u8);
            if (next < 0) break;
            at += next + 3;
            if (StartOf(span, at - 3) is { } start && ReadNumber(span, start) is > 0 and <= 8_388_607 and var number)
                table.Set(number, new ObjectPlace(false, start));
        }

        table.Trailer = Trailer(file, reader) ?? table.Trailer;
        ReadPacked(reader, table, decryptor);
    }

    // The place of the number of "12 0 obj", from the place of its word; null where no two numbers stand before it.
    private static int? StartOf(ReadOnlySpan<byte> file, int word)
    {
        var at = word;
        SkipBack(file, ref at, isDigit: false);
        if (!SkipBack(file, ref at, isDigit: true) || !SkipBack(file, ref at, isDigit: false) || !SkipBack(file, ref at, isDigit: true))
            return null;
        return at > 0 && Characters.IsRegular(file[at - 1]) ? null : at;
    }

    private static bool SkipBack(ReadOnlySpan<byte> file, ref int at, bool isDigit)
    {
        var start = at;
        while (at > 0 && start - at < LongestNumber && (isDigit ? Characters.IsDigit(file[at - 1]) : Characters.IsBlank(file[at - 1])))
            at--;
        return at < start;
    }

    private static long ReadNumber(ReadOnlySpan<byte> file, int at)
    {
        long number = 0;
        while (at < file.Length && Characters.IsDigit(file[at])) number = number * 10 + file[at++] - '0';
        return number;
    }

    // The last trailer that names a catalog.
    private static DictionaryToken? Trailer(byte[] file, ObjectReader reader)
    {
        for (var end = file.Length; end > 0;)
        {
            var at = file.AsSpan(0, end).LastIndexOf("trailer"u8);
            if (at < 0) return null;
            var value = reader.Parser.Read(new ByteCursor(file, at + "trailer"u8.Length));
            if (value is DictionaryToken trailer && trailer.Data.ContainsKey("Root")) return trailer;
            end = at;
        }

        return null;
    }

    // Object streams, and the trailer or catalog of a file that has its table in a stream.
    private static void ReadPacked(ObjectReader reader, CrossReferences table, IObjectDecryptor? decryptor)
    {
        DictionaryToken? catalog = null, info = null;
        var containers = new List<(long Number, StreamToken Stream)>();
        foreach (var number in table.Numbers.Order().ToList())
        {
            if (table[number] is not { IsPacked: false, At: var at }) continue;
            var found = reader.ReadAt(at, decryptor)?.Value;
            var dictionary = found as DictionaryToken ?? (found as StreamToken)?.StreamDictionary;
            var kind = (dictionary?.Data.GetValueOrDefault("Type") as NameToken)?.Data;
            if (kind == "XRef" && dictionary!.Data.ContainsKey("Root")) (info, table.HasStreams) = (dictionary, true);
            else if (kind == "Catalog") catalog = AsTrailer(number);
            else if (kind == "ObjStm" && found is StreamToken stream) containers.Add((number, stream));
        }

        table.Trailer ??= info ?? catalog;
        if (decryptor is null && table.InTrailer("Encrypt") is not null) return;
        foreach (var (number, stream) in containers)
        {
            foreach (var packed in PackedObjects.Read(stream, reader).Places.Keys.Order())
            {
                if (table[packed] is null) table.Set(packed, new ObjectPlace(true, number));
            }
        }
    }

    private static DictionaryToken AsTrailer(long catalog) => new(new Dictionary<NameToken, IToken>
    {
        [NameToken.Create("Root")] = new IndirectReferenceToken(new UglyToad.PdfPig.Core.IndirectReference(catalog, 0)),
    });
}
