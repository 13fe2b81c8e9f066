using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Legs;
using PrintLayout.Makeup.Shapes;
using PrintLayout.Makeup.Stories;

namespace PrintLayout.Makeup.Judging;

/// <summary>Sets forms with real lines, to know whether they are full and what they cost.</summary>
internal sealed class FormChecker
{
    private const int TriedOfOneForm = 2;

    private readonly Dictionary<(MakeupItem Item, int Columns, int Rows, Corner? Corner), List<CheckedForm>> _known = [];

    /// <summary>Questions asked so far.</summary>
    public int Asked { get; private set; }

    /// <summary>The forms in which a story fills a shape exactly, the cheapest first, one of a kind; empty for none.</summary>
    /// <param name="story">The story.</param>
    /// <param name="columns">Base columns.</param>
    /// <param name="rows">Rows.</param>
    /// <param name="corner">The lower corner that it leaves to others; null for a rectangle.</param>
    public IReadOnlyList<CheckedForm> Full(StoryShapes story, int columns, int rows, Corner? corner = null)
    {
        var shapes = story.Table;
        var key = (shapes.Item, columns, rows, corner);
        if (_known.TryGetValue(key, out var full)) return full;
        full = [];
        var shapeCost = shapes.ShapeCost(columns, rows);
        var forms = corner is { } cut ? story.Corners.FormsOf(columns, rows, cut) : shapes.FormsOf(columns, rows);
        foreach (var kind in forms.GroupBy(form => form.Template.Form))
        {
            foreach (var form in kind.Take(TriedOfOneForm))
            {
                if (Check(story, form) is not { } own) continue;
                full.Add(new CheckedForm(form, own + shapeCost));
                break;
            }
        }

        full.Sort((a, b) => a.Cost != b.Cost ? a.Cost.CompareTo(b.Cost) : a.Form.Template.Form.CompareTo(b.Form.Template.Form));
        // What was only likely is known now.
        var cost = full.Count == 0 ? ShapeTable.Never : full[0].Cost;
        if (corner is { } left) story.Corners.Correct(columns, rows, left, cost);
        else shapes.Correct(columns, rows, cost);
        return _known[key] = full;
    }

    private int? Check(StoryShapes story, LeafForm form)
    {
        Asked++;
        var item = story.Table.Item;
        var question = form.GoesOn
            ? new FitQuestion(item.Jumping!, form.ToShape(), GoesOn: true)
            : new FitQuestion(item.Story!, form.ToShape());
        var answer = story.Fit.Ask(question);
        // A story that was to go on and ends after all is another form. What a leg filler finds as good as impossible is no full module.
        return answer is { IsExact: true, Cost: < LegCosts.CrossheadAtFoot } && answer.GoesOn == form.GoesOn
            ? form.ChoiceCost + (int)answer.Cost
            : null;
    }
}
