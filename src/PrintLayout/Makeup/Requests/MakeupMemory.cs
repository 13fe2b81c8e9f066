using PrintLayout.Makeup.Dissection;
using PrintLayout.Makeup.Shapes;

namespace PrintLayout.Makeup.Requests;

/// <summary>What searches of a session found out, so that after a change only what can change is looked for again.</summary>
internal sealed class MakeupMemory
{
    /// <summary>The shapes of stories.</summary>
    public ShapeMemory Shapes { get; } = new();

    /// <summary>Dissections by what the shapes cost.</summary>
    public TreeMemory Trees { get; } = new();
}
