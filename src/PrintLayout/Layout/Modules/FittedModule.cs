using PrintLayout.Layout.Forms;
using PrintLayout.Layout.Legs;
using PrintLayout.Layout.Stories;

namespace PrintLayout.Layout.Modules;

/// <summary>A story in its form at its place on the page.</summary>
/// <param name="Frame">The place.</param>
/// <param name="Fitted">Form and text.</param>
internal sealed record FittedModule(ModuleFrame Frame, FittedStory Fitted)
{
    /// <summary>The form.</summary>
    public ModuleForm Form => Fitted.Form;

    /// <summary>The text.</summary>
    public FilledStory Text => Fitted.Text;

    /// <summary>The shaped story that the text comes from.</summary>
    public ShapedStory Story => Fitted.Story;

    /// <summary>Cost of form and text together.</summary>
    public long Cost => Fitted.Cost;
}
