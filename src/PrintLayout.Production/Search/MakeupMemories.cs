using PrintLayout.Fonts;
using PrintLayout.Makeup;
using PrintLayout.Makeup.Requests;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Production.Search;

/// <summary>
/// What was found out about pages that are made up, from pass to pass: one memory for a page and its house, in the hands of one search at a
/// time. The pages searched last are kept. For use by many threads at once.
/// </summary>
internal sealed class MakeupMemories
{
    /// <summary>Pages that are remembered; each takes up to some twenty megabytes.</summary>
    private const int Most = 6;

    private readonly Lock _lock = new();
    private readonly List<(Key Key, MakeupMemory Memory)> _kept = [];

    /// <summary>Takes the memory of a page, or an empty one. A search that fails does not give it back.</summary>
    public MakeupMemory Take(MakeupRequest request)
    {
        var key = Key.Of(request);
        lock (_lock)
        {
            var at = _kept.FindIndex(one => one.Key == key);
            if (at < 0) return new MakeupMemory();
            var memory = _kept[at].Memory;
            _kept.RemoveAt(at);
            return memory;
        }
    }

    /// <summary>Keeps the memory of a page.</summary>
    public void Return(MakeupRequest request, MakeupMemory memory)
    {
        var key = Key.Of(request);
        lock (_lock)
        {
            // Of a page with another house, or of one that two searches looked for, the last stays.
            _kept.RemoveAll(one => one.Key.Edition == key.Edition && one.Key.Page == key.Page);
            _kept.Insert(0, (key, memory));
            if (_kept.Count > Most) _kept.RemoveAt(Most);
        }
    }

    /// <summary>A page in a house: styles and faces are those of a pass until their files change.</summary>
    private readonly record struct Key(string Edition, string Page, HouseStyle Style, FontLibrary Fonts)
    {
        public static Key Of(MakeupRequest request) =>
            new(request.Edition.File, request.Page.Name.Value, request.Style, request.Fonts);

        public bool Equals(Key other) => Edition == other.Edition && Page == other.Page && ReferenceEquals(Style, other.Style)
            && ReferenceEquals(Fonts, other.Fonts);

        public override int GetHashCode() => HashCode.Combine(Edition, Page);
    }
}
