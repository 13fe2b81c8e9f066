using PrintLayout.Makeup.Dissection;
using PrintLayout.Makeup.Shapes;

namespace PrintLayout.Makeup;

/// <summary>What searches found out, so that another search for nearly the same page looks only for what can change.</summary>
internal sealed class MakeupMemory
{
    /// <summary>The shapes of stories.</summary>
    public ShapeMemory Shapes { get; } = new();

    /// <summary>Dissections by what the shapes cost.</summary>
    public TreeMemory Trees { get; } = new();
}
