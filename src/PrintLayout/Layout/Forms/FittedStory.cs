using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Legs;
using PrintLayout.Layout.Stories;

namespace PrintLayout.Layout.Forms;

/// <summary>A story set in the form that was found for it, not yet at a place.</summary>
/// <param name="Form">The form.</param>
/// <param name="Text">The text.</param>
/// <param name="Story">The shaped story that the text comes from.</param>
internal sealed record FittedStory(ModuleForm Form, FilledStory Text, ShapedStory Story)
{
    /// <summary>Cost of form and text together.</summary>
    public long Cost => Form.Cost + Text.Cost;

    /// <summary>What of it answers a question.</summary>
    public FitAnswer ToAnswer() => new(
        Form.ToChoices(), Form.Plan.Capacity, Text.EmptyRows, Text.Filled.OversetRows, Text.IsExact, Text.Next is not null, Cost);
}
