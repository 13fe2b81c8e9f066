using System.Globalization;
using PrintLayout.Preflight.Filters;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Syntax;

/// <summary>
/// The objects of a file by their numbers, each read when it is asked for and kept. Nothing in it calls itself without a bound: not the
/// lengths of streams that lie in other objects, nor object streams.
/// </summary>
internal sealed class ObjectStore
{
    private const int ReferenceChain = 16;

    // The length of a stream may be an object in an object stream, whose own length may be an object.
    private const int Depth = 8;

    private readonly byte[] _file;
    private readonly ReadBudget _budget;
    private readonly ObjectReader _reader;
    private readonly Dictionary<long, IToken?> _objects = [];
    private readonly Dictionary<long, PackedObjects?> _packed = [];
    private readonly HashSet<long> _loading = [];
    private IObjectDecryptor? _decryptor;
    private bool _isScanned;

    /// <summary>
    /// Reads the table of a file; makes it anew from the objects where it is of no use. That of an encrypted file is judged when it can be
    /// decrypted, since its catalog may be packed.
    /// </summary>
    public ObjectStore(byte[] file, ReadBudget budget, long streamLimit)
    {
        (_file, _budget) = (file, budget);
        _reader = new ObjectReader(file, budget, streamLimit);
        Table = new CrossReferenceReader(file, budget, _reader).Read();
        _reader.Resolve = Resolve;
        if (Resolve(Table.InTrailer("Encrypt")) is not DictionaryToken && !IsWhole) Scan();
    }

    /// <summary>The table of objects.</summary>
    public CrossReferences Table { get; }

    /// <summary>Number of streams whose length is not the one that they say.</summary>
    public int WrongLengths => _reader.WrongLengths;

    /// <summary>Number of words that are no values.</summary>
    public int Strays => _reader.Parser.Strays;

    // Whether the table leads to the pages.
    private bool IsWhole => Resolve(Table.InTrailer("Root")) is DictionaryToken catalog
        && Resolve(catalog.Data.GetValueOrDefault("Pages")) is DictionaryToken;

    /// <summary>From now on strings and streams are decrypted. What was read before is read anew.</summary>
    public void Decrypt(IObjectDecryptor decryptor)
    {
        _decryptor = decryptor;
        _objects.Clear();
        _packed.Clear();
        if (!IsWhole) Scan();
    }

    /// <summary>The value of a reference, or the value itself; null for null, and for missing or broken values.</summary>
    public IToken? Resolve(IToken? token)
    {
        for (var i = 0; i < ReferenceChain; i++)
        {
            switch (token)
            {
                case IndirectReferenceToken reference:
                    token = Load(reference.Data.ObjectNumber);
                    break;
                case NullToken:
                    return null;
                default:
                    return token;
            }
        }

        return null;
    }

    /// <summary>The data of a stream after its filters.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="most">Most bytes; the limit for streams holds too.</param>
    public UnpackedData Unpack(StreamToken stream, long most = long.MaxValue) => _reader.Unpack(stream, most);

    /// <summary>Counts bytes that are written of what was read.</summary>
    public void CountWritten(long bytes) => _budget.Written(bytes);

    private IToken? Load(long number)
    {
        if (_objects.TryGetValue(number, out var known)) return known;
        // An object that is asked for while it is read, or too deep below others, is none.
        if (_loading.Count >= Depth || !_loading.Add(number)) return null;
        try
        {
            return _objects[number] = Table[number] switch
            {
                { IsPacked: true, At: var container } => LoadPacked(number, container),
                { At: var at } => LoadPlain(number, at),
                null => null,
            };
        }
        finally
        {
            _loading.Remove(number);
        }
    }

    private IToken? LoadPlain(long number, long at)
    {
        if (ReadAt(number, at) is { } found) return found.Value;
        Table.Fault(string.Create(CultureInfo.InvariantCulture, $"object {number} is not where its table of objects says"));
        if (_isScanned) return null;
        Scan();
        return Table[number] is { IsPacked: false, At: var place } ? ReadAt(number, place)?.Value : null;
    }

    private FoundObject? ReadAt(long number, long at) =>
        _reader.ReadAt(at, _decryptor) is { } found && found.Number == number ? found : null;

    private IToken? LoadPacked(long number, long container)
    {
        if (!_packed.TryGetValue(container, out var packed))
        {
            // An object stream may not lie in another one (§7.5.7).
            packed = Table[container] is { IsPacked: false } && Load(container) is StreamToken stream
                ? PackedObjects.Read(stream, _reader)
                : null;
            _packed[container] = packed;
        }

        if (packed is null || !packed.Places.TryGetValue(number, out var at)) return null;
        return _reader.Parser.Read(new ByteCursor(packed.Data, at));
    }

    private void Scan()
    {
        _isScanned = true;
        Table.Fault("its table of objects was of no use; the objects were searched for");
        FileScan.Run(_file, _reader, Table, _decryptor);
        _objects.Clear();
        _packed.Clear();
    }
}
