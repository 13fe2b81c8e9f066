using PrintLayout.Makeup.Dissection;
using PrintLayout.Makeup.Shapes;

namespace PrintLayout.Makeup;

/// <summary>
/// What the searches for one page in one house found out, so that another one, with a part less or a word more, looks only for what can
/// change. Bounded: some tens of megabytes. For use by one thread at a time.
/// </summary>
/// <param name="shared">What all pages of a run find out about stories; null when this page stands alone.</param>
internal sealed class MakeupMemory(SharedShapes? shared = null)
{
    /// <summary>The shapes of stories.</summary>
    public ShapeMemory Shapes { get; } = new(shared);

    /// <summary>Dissections by what the shapes cost.</summary>
    public TreeMemory Trees { get; } = new();
}
