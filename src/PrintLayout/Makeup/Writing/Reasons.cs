using System.Globalization;
using PrintLayout.Makeup.Placing;
using PrintLayout.Plan.Makeup;
using PrintLayout.Plan.Masters;

namespace PrintLayout.Makeup.Writing;

/// <summary>Says in words why a module stands where it does.</summary>
internal static class Reasons
{
    /// <summary>The reasons of a module.</summary>
    /// <param name="module">The module.</param>
    /// <param name="master">The master of the page.</param>
    public static string Of(PlacedForm module, PageMaster master)
    {
        var template = module.Form!.Template;
        var rank = module.Item.IsBriefs ? "briefs in one column of short heads"
            : module.Item.Rank == 0 ? "the lead"
            : string.Create(CultureInfo.InvariantCulture, $"rank {module.Item.Rank + 1}");
        var place = module.Place.Row * 3 < master.Rows ? "the upper third"
            : module.Place.Row * 3 < master.Rows * 2 ? "the middle"
            : "the foot";
        var pinned = module.Item.At is null ? string.Empty : ", where it is pinned";
        var form = template.Form switch
        {
            StoryForm.Top => "head over all columns",
            StoryForm.FigureFirst => "figure above the head",
            StoryForm.Partial => string.Create(
                CultureInfo.InvariantCulture, $"head over {template.HeadSpan} of {template.TextColumns} columns"),
            StoryForm.Side => "head beside the text",
            StoryForm.Inset => "head inside the text",
            StoryForm.Boxed => "set off by a box",
            StoryForm.Vertical => "head in vertical lines",
            StoryForm.Briefs => "small heads",
            StoryForm.Turned => "head over all columns; the text turns beside what stands in the lower "
                + $"{(module.Form.Corner is { IsLeft: true } ? "left" : "right")} corner, for the page is worse in rectangles",
        };
        var columns = template.TextColumns == template.Columns
            ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $"; {template.TextColumns} text columns over {template.Columns} (变栏)");
        var figures = module.Form.FigureRows.IsEmpty
            ? string.Empty
            : $"; figure rows {string.Join(", ", module.Form.FigureRows)} take up what text leaves";
        var jump = module.Form.GoesOn ? "; goes on on another page" : string.Empty;
        return $"{rank}, in {place}{pinned}; {form}{columns}{figures}{jump}";
    }
}
