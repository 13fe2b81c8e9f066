using System.Collections.Concurrent;

namespace PrintLayout.Makeup.Shapes;

/// <summary>
/// Shapes of the stories of a whole paper: a story that is measured, tried on one page and then on another is weighed once. About half a
/// megabyte a story and rank. For use by many threads at once.
/// </summary>
internal sealed class SharedShapes
{
    private readonly ConcurrentDictionary<ShapeMemory.Key, KnownShapes> _known = [];

    /// <summary>The shapes of a story; null when they are not known.</summary>
    public KnownShapes? Find(ShapeMemory.Key key) => _known.GetValueOrDefault(key);

    /// <summary>Keeps the shapes of a story; the first to find them is the one that counts, for all find the same.</summary>
    public void Keep(ShapeMemory.Key key, KnownShapes shapes) => _known.TryAdd(key, shapes);
}
