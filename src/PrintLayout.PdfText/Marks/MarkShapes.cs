using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using PrintLayout.Snapshots.Records;
using UglyToad.PdfPig.Content;

namespace PrintLayout.PdfText.Marks;

/// <summary>Makes records of the marks of a page that are no text.</summary>
internal static class MarkShapes
{
    // What is thinner is called a rule, what is not a tint or a border.
    private static readonly Pt Rule = new(3_000);

    /// <summary>The records, in painting order.</summary>
    public static IEnumerable<ShapeRecord> Of(Page page, PageMarks marks)
    {
        var places = new MarkPlaces(page);
        return marks.Shapes.Select(shape =>
        {
            var area = places.Rect(shape.Place);
            return new ShapeRecord(shape.Kind, RoleOf(shape.Kind, area), string.Empty, area, shape.Look);
        });
    }

    private static ItemRole RoleOf(string kind, PtRect area) => kind switch
    {
        "image" => ItemRole.Figure,
        _ => Pt.Min(area.Width, area.Height) <= Rule ? ItemRole.Rule : ItemRole.Background,
    };
}
