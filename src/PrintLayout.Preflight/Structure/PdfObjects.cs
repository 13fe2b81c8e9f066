using System.Diagnostics.CodeAnalysis;
using PrintLayout.Preflight.Encryption;
using PrintLayout.Preflight.Filters;
using PrintLayout.Preflight.Syntax;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Structure;

/// <summary>
/// A PDF as a graph of values. A value that cannot be read is null. The values are tokens of PdfPig; everything that reads bytes is our
/// own, bounded in depth, memory and work (<see cref="ReadLimitException"/>).
/// </summary>
internal sealed class PdfObjects
{
    // Most values that are made of a file.
    private const long MostValues = 10_000_000;

    private const long LeastUnpacked = 16L << 20;
    private const long TimesUnpacked = 100;

    private readonly ObjectStore _store;

    private PdfObjects(byte[] bytes, ObjectStore store, DictionaryToken catalog)
    {
        (Bytes, _store, Catalog) = (bytes, store, catalog);
        Info = Dictionary(store.Table.Trailer, "Info");
        IsEncrypted = Dictionary(store.Table.Trailer, "Encrypt") is not null;
    }

    /// <summary>The file.</summary>
    public byte[] Bytes { get; }

    /// <summary>The document catalog.</summary>
    public DictionaryToken Catalog { get; }

    /// <summary>The information dictionary.</summary>
    public DictionaryToken? Info { get; }

    /// <summary>Whether the trailer has an ID of two strings.</summary>
    public bool HasId => Array(_store.Table.Trailer, "ID") is { Length: >= 2 } id && Resolve(id[0]) is StringToken;

    /// <summary>The output intents of PDF/X, ISO 32000-1 §14.11.5.</summary>
    public IEnumerable<DictionaryToken> PressIntents => (Array(Catalog, "OutputIntents")?.Data ?? [])
        .Select(Dictionary).OfType<DictionaryToken>().Where(intent => Name(intent, "S") == "GTS_PDFX");

    /// <summary>Whether the trailer names an encryption dictionary.</summary>
    public bool IsEncrypted { get; }

    /// <summary>Whether any object is packed in an object stream, or the table of objects in a stream.</summary>
    public bool HasPackedObjects => _store.Table.HasPackedObjects || _store.Table.HasStreams;

    /// <summary>
    /// What is wrong with the table of objects and the places of objects, in words. It grows as objects are read, so it is complete when
    /// everything was looked at.
    /// </summary>
    public IReadOnlyList<string> Faults => _store.Table.Faults;

    /// <summary>Number of streams, of those read, whose length is not the one that they say.</summary>
    public int WrongLengths => _store.WrongLengths;

    /// <summary>Number of words, in the objects read, that are no values.</summary>
    public int Strays => _store.Strays;

    /// <summary>Opens a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="streamLimit">Most bytes of a stream after decompression.</param>
    /// <param name="file">The file; null when it cannot be read.</param>
    /// <param name="problem">Why not, in words.</param>
    /// <param name="isLocked">Whether it needs a password.</param>
    /// <exception cref="ReadLimitException">The file is too much already where it begins.</exception>
    public static bool TryOpen(
        byte[] bytes, long streamLimit, [NotNullWhen(true)] out PdfObjects? file, out string problem, out bool isLocked)
    {
        (file, problem, isLocked) = (null, string.Empty, false);
        var store = new ObjectStore(bytes, new ReadBudget(bytes.Length, MostValues), streamLimit);
        if (store.Resolve(store.Table.InTrailer("Encrypt")) is DictionaryToken encryption)
        {
            if (Decryptor(store, encryption) is not { } decryptor)
            {
                (problem, isLocked) = ("it needs a password", true);
                return false;
            }

            store.Decrypt(decryptor);
        }

        if (store.Resolve(store.Table.InTrailer("Root")) is not DictionaryToken catalog)
        {
            problem = store.Table.Numbers.Any() ? "it has no document catalog" : "it has no objects";
            return false;
        }

        file = new PdfObjects(bytes, store, catalog);
        return true;
    }

    /// <summary>The value of a reference, or the value itself; null for null, and for missing or broken values.</summary>
    public IToken? Resolve(IToken? token) => _store.Resolve(token);

    /// <summary>An entry of a dictionary, resolved.</summary>
    public IToken? Entry(DictionaryToken? dictionary, string key) =>
        dictionary is not null && dictionary.Data.TryGetValue(key, out var value) ? Resolve(value) : null;

    /// <summary>A dictionary, or that of a stream.</summary>
    public DictionaryToken? Dictionary(IToken? token) => Resolve(token) switch
    {
        DictionaryToken dictionary => dictionary,
        StreamToken stream => stream.StreamDictionary,
        _ => null,
    };

    /// <summary>An entry that is a dictionary or a stream's.</summary>
    public DictionaryToken? Dictionary(DictionaryToken? dictionary, string key) => Dictionary(Entry(dictionary, key));

    /// <summary>An entry that is an array.</summary>
    public ArrayToken? Array(DictionaryToken? dictionary, string key) => Entry(dictionary, key) as ArrayToken;

    /// <summary>An entry that is a name.</summary>
    public string? Name(DictionaryToken? dictionary, string key) => (Entry(dictionary, key) as NameToken)?.Data;

    /// <summary>An entry that is a number; null when it is not.</summary>
    public double? Number(DictionaryToken? dictionary, string key) => Number(Entry(dictionary, key));

    /// <summary>A number.</summary>
    public double? Number(IToken? token) => Resolve(token) is NumericToken { Data: var number } && double.IsFinite(number) ? number : null;

    /// <summary>A name, or all names of an array; none of anything else.</summary>
    public IEnumerable<string> Names(IToken? token) => Resolve(token) switch
    {
        NameToken name => [name.Data],
        ArrayToken several => several.Data.Select(Resolve).OfType<NameToken>().Select(name => name.Data),
        _ => [],
    };

    /// <summary>All numbers of an array; null when it holds anything else.</summary>
    public double[]? Numbers(IToken? token)
    {
        if (Resolve(token) is not ArrayToken array) return null;
        var numbers = new double[array.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (Number(array[i]) is not { } number) return null;
            numbers[i] = number;
        }

        return numbers;
    }

    /// <summary>The data of a stream after its filters, as far as they can be undone here, and what is wrong with it.</summary>
    public UnpackedData Data(StreamToken stream) => _store.Unpack(stream);

    /// <summary>
    /// The decompressed bytes of a stream that is no image; null when they cannot be decompressed or are too many. Contents, palettes and
    /// profiles pack tenfold at best, so far less is allowed than for images, which may be white.
    /// </summary>
    public ReadOnlyMemory<byte>? Unpack(StreamToken stream)
    {
        var data = _store.Unpack(stream, LeastUnpacked + TimesUnpacked * stream.Data.Length);
        if (data.Fault is UnpackFault.TooLong or UnpackFault.NotUnpacked) return null;
        if (data is { Fault: UnpackFault.Damaged, Bytes.Length: 0 }) return null;
        return data.Bytes;
    }

    /// <summary>Counts bytes that are written of this file, against what may be unpacked of it.</summary>
    /// <exception cref="ReadLimitException">It is too much.</exception>
    public void CountWritten(long bytes) => _store.CountWritten(bytes);

    private static ObjectDecryptor? Decryptor(ObjectStore store, DictionaryToken encryption)
    {
        var id = store.Resolve(store.Table.InTrailer("ID")) is ArrayToken { Length: > 0 } ids
            && store.Resolve(ids[0]) is StringToken first
            ? first.GetBytes()
            : [];
        return CryptEntriesReader.Read(encryption, store.Resolve) is { } entries && FileKey.Of(entries, id) is { } key
            ? new ObjectDecryptor(key, entries)
            : null;
    }
}
