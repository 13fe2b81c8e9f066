using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Structure;

/// <summary>
/// A PDF as a graph of values, read through PdfPig: cross-reference table, object streams, filters. Exceptions that PdfPig throws for a
/// broken file are caught here: a value that cannot be read is null.
/// </summary>
internal sealed class PdfObjects : IDisposable
{
    private const int ReferenceChain = 16;
    private const int NestingDepth = 200;

    private readonly PdfDocument _document;
    private readonly Dictionary<IndirectReference, IToken?> _objects = [];

    private PdfObjects(byte[] bytes, PdfDocument document)
    {
        Bytes = bytes;
        _document = document;
        Catalog = document.Structure.Catalog.CatalogDictionary;
        Info = Dictionary(document.Structure.Trailer.Info);
    }

    /// <summary>The file.</summary>
    public byte[] Bytes { get; }

    /// <summary>The document catalog.</summary>
    public DictionaryToken Catalog { get; }

    /// <summary>The information dictionary.</summary>
    public DictionaryToken? Info { get; }

    /// <summary>Whether the trailer has an ID of two strings.</summary>
    public bool HasId => _document.Structure.Trailer.Identifier is { Count: >= 2 };

    /// <summary>Whether the trailer names an encryption dictionary.</summary>
    public bool IsEncrypted => _document.Structure.Trailer.EncryptionToken is not null;

    /// <summary>Whether any object is packed in an object stream.</summary>
    public bool HasObjectStreams =>
        _document.Structure.CrossReferenceTable.ObjectOffsets.Values.Any(place => place.Type == XrefEntryType.ObjectStream);

    /// <summary>Opens a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="streamLimit">Most bytes of a stream after decompression.</param>
    /// <param name="file">The file; null when it cannot be read.</param>
    /// <param name="problem">Why not, in words.</param>
    /// <param name="isLocked">Whether it needs a password.</param>
    [SuppressMessage(
        "Design", "CA1031:Do not catch general exception types",
        Justification = "A broken file makes PdfPig throw exceptions of many kinds.")]
    public static bool TryOpen(
        byte[] bytes, long streamLimit, [NotNullWhen(true)] out PdfObjects? file, out string problem, out bool isLocked)
    {
        (file, problem, isLocked) = (null, string.Empty, false);
        if (CrossReferenceGuard.ProblemOf(bytes) is { } lie)
        {
            problem = lie;
            return false;
        }

        PdfDocument? document = null;
        try
        {
            document = PdfDocument.Open(bytes, new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                MaxStackDepth = NestingDepth,
                FilterProvider = new BoundedFilters(streamLimit),
            });
            file = new PdfObjects(bytes, document);
            return true;
        }
        catch (PdfDocumentEncryptedException)
        {
            (problem, isLocked) = ("it needs a password", true);
        }
        catch (Exception e)
        {
            problem = OneLine(e.Message);
        }

        document?.Dispose();
        return false;
    }

    /// <summary>The value of a reference, or the value itself; null for null, and for missing or broken values.</summary>
    public IToken? Resolve(IToken? token)
    {
        for (var i = 0; i < ReferenceChain; i++)
        {
            switch (token)
            {
                case IndirectReferenceToken reference:
                    token = Read(reference.Data);
                    break;
                case ObjectToken holder:
                    token = holder.Data;
                    break;
                case NullToken:
                    return null;
                default:
                    return token;
            }
        }

        return null;
    }

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

    /// <summary>The decompressed bytes of a stream; null when they cannot be decompressed or are too many.</summary>
    [SuppressMessage(
        "Design", "CA1031:Do not catch general exception types",
        Justification = "Broken data makes filters throw exceptions of many kinds.")]
    public ReadOnlyMemory<byte>? Unpack(StreamToken stream)
    {
        try
        {
            return stream.Decode(_document.Structure.FilterProvider, _document.Structure.TokenScanner);
        }
        catch (Exception)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();

    [SuppressMessage(
        "Design", "CA1031:Do not catch general exception types",
        Justification = "A broken object makes PdfPig throw exceptions of many kinds.")]
    private IToken? Read(IndirectReference reference)
    {
        if (_objects.TryGetValue(reference, out var known)) return known;
        IToken? value = null;
        try
        {
            value = _document.Structure.GetObject(reference)?.Data;
        }
        catch (Exception)
        {
            // A broken object counts as null, as a missing one does in the standard (§7.3.10).
        }

        _objects[reference] = value;
        return value;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
