using System.Collections.Immutable;
using System.Text.Json;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;

namespace PrintLayout.Json;

/// <summary>Reads the steps of an outline: the number of the verb, then its points, all in one flat list.</summary>
internal static class StepReader
{
    /// <summary>Reads them.</summary>
    /// <param name="list">The list.</param>
    /// <exception cref="FormatException">They are no contours, each from a move to a close.</exception>
    public static ImmutableArray<PathStep> Read(JsonElement list)
    {
        var numbers = new Queue<int>(list.EnumerateArray().Select(value => value.GetInt32()));
        var steps = ImmutableArray.CreateBuilder<PathStep>();
        while (numbers.TryDequeue(out var verb))
        {
            steps.Add(verb switch
            {
                (int)PathVerb.Move => PathStep.Move(Point(numbers)),
                (int)PathVerb.Line => PathStep.Line(Point(numbers)),
                (int)PathVerb.Curve => PathStep.Curve(Point(numbers), Point(numbers), Point(numbers)),
                (int)PathVerb.Close => PathStep.Close,
                _ => throw new FormatException(FormattableString.Invariant($"{verb} is no step of an outline")),
            });
        }

        return FilledPath.IsWhole([.. steps]) ? steps.DrainToImmutable() : throw new FormatException("an outline is not closed");
    }

    private static PtPoint Point(Queue<int> numbers) =>
        numbers.TryDequeue(out var x) && numbers.TryDequeue(out var y)
            ? new PtPoint(new Pt(x), new Pt(y))
            : throw new FormatException("a step of an outline lacks a point");
}
