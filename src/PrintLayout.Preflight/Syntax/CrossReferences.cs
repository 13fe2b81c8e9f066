using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Syntax;

/// <summary>The table of objects and the trailer, ISO 32000-1 §7.5.4, §7.5.5.</summary>
internal sealed class CrossReferences
{
    // Annex C.2 allows 8,388,607. Pages of newspapers have some hundred, the greatest manuals some hundred thousand.
    private const int MostObjects = 2_000_000;

    private readonly Dictionary<long, ObjectPlace?> _places = [];
    private readonly List<string> _faults = [];
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>The trailer; null as long as none was found.</summary>
    public DictionaryToken? Trailer { get; set; }

    /// <summary>An entry of the trailer as it stands there; null where there is none.</summary>
    public IToken? InTrailer(string key) => Trailer?.Data.GetValueOrDefault(key);

    /// <summary>Whether a part of the table is a stream.</summary>
    public bool HasStreams { get; set; }

    /// <summary>Whether any object lies in an object stream.</summary>
    public bool HasPackedObjects { get; private set; }

    /// <summary>What is wrong with it, in words. Readers that guess may find other objects than were meant.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>All numbers that are in use.</summary>
    public IEnumerable<long> Numbers => _places.Where(entry => entry.Value is not null).Select(entry => entry.Key);

    /// <summary>Where an object is; null where it is free or not there.</summary>
    public ObjectPlace? this[long number] => _places.GetValueOrDefault(number);

    /// <summary>Adds an entry. The newer part of a table is read first, so the first entry of a number holds.</summary>
    /// <param name="number">The object.</param>
    /// <param name="place">Where it is; null for a free entry.</param>
    public void Add(long number, ObjectPlace? place)
    {
        if (_places.Count >= MostObjects) throw new ReadLimitException("its table names more than two million objects");
        if (_places.TryAdd(number, place)) HasPackedObjects |= place is { IsPacked: true };
    }

    /// <summary>Sets an entry over what is there.</summary>
    public void Set(long number, ObjectPlace place)
    {
        if (_places.Count >= MostObjects) throw new ReadLimitException("the file has more than two million objects");
        _places[number] = place;
        HasPackedObjects |= place.IsPacked;
    }

    /// <summary>Notes a fault, each once.</summary>
    public void Fault(string what)
    {
        if (_told.Add(what)) _faults.Add(what);
    }
}
