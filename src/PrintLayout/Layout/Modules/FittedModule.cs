using PrintLayout.Layout.Legs;
using PrintLayout.Layout.Stories;

namespace PrintLayout.Layout.Modules;

/// <summary>A module that has found its form, and its text in it.</summary>
/// <param name="Form">The form.</param>
/// <param name="Text">The text.</param>
/// <param name="Story">The shaped story the text comes from.</param>
internal sealed record FittedModule(ModuleForm Form, FilledStory Text, ShapedStory Story)
{
    /// <summary>Cost of form and text together.</summary>
    public long Cost => Form.Cost + Text.Cost;
}
