using PrintLayout.Layout.Fit;
using PrintLayout.Makeup.Stories;

namespace PrintLayout.Makeup.Shapes;

/// <summary>
/// Shapes that stories may fill, as earlier searches for the page found them. What a key holds is all that decides them, so that a search
/// gives the same with a full memory as with an empty one. What was not asked for longest goes first. For use by one thread at a time.
/// </summary>
/// <param name="shared">What all pages of a run found, in place of this page alone; null for none.</param>
internal sealed class ShapeMemory(SharedShapes? shared = null)
{
    // About half a megabyte each. A page has eighteen stories at most, and a search for advice changes one at a time.
    private const int Most = 48;

    private readonly Dictionary<Key, LinkedListNode<(Key Key, KnownShapes Shapes)>> _known = [];
    private readonly LinkedList<(Key Key, KnownShapes Shapes)> _order = new();

    /// <summary>The shapes of a story; null when they are not known.</summary>
    public KnownShapes? Find(Key key)
    {
        if (shared is not null) return shared.Find(key);
        if (!_known.TryGetValue(key, out var node)) return null;
        _order.Remove(node);
        _order.AddFirst(node);
        return node.Value.Shapes;
    }

    /// <summary>Keeps the shapes of a story that is not known.</summary>
    public void Keep(Key key, KnownShapes shapes)
    {
        if (shared is not null)
        {
            shared.Keep(key, shapes);
            return;
        }

        _known.Add(key, _order.AddFirst((key, shapes)));
        if (_known.Count <= Most) return;
        _known.Remove(_order.Last!.Value.Key);
        _order.RemoveLast();
    }

    /// <summary>All that decides which shapes a story may fill.</summary>
    /// <param name="Setting">Grid, house style, faces, language.</param>
    /// <param name="Story">The words and figures.</param>
    /// <param name="Jumping">The same where it goes on on another page; null when it ends here.</param>
    /// <param name="Wishes">Rank, level, pins and forms as a text.</param>
    /// <param name="Rows">Rows of the page.</param>
    internal sealed record Key(FitSetting Setting, FitContent Story, FitContent? Jumping, string Wishes, int Rows)
    {
        /// <summary>The key of a story.</summary>
        public static Key? Of(MakeupItem item, FitSetting setting, int rows) => item.Story is not { } story ? null : new Key(
            setting, story.Content, item.Jumping?.Content,
            FormattableString.Invariant($"{item.Rank == 0} {item.Level} {item.Columns} {item.Rows} {item.Kept} ")
                + string.Join(',', item.Forms),
            rows);
    }
}
