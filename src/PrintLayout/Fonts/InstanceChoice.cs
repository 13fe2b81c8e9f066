using System.Collections.Immutable;
using HarfBuzzSharp;
using PrintLayout.Diagnostics;

namespace PrintLayout.Fonts;

/// <summary>Finds where on its axes a face stands that a manifest asks for, or says why it cannot stand there (PL2014).</summary>
/// <param name="source">What is asked for.</param>
/// <param name="sink">Receives what cannot be had.</param>
internal sealed class InstanceChoice(FontSource source, IDiagnosticSink sink)
{
    private const int MostNames = 20;

    /// <summary>Finds the place of a face on its axes.</summary>
    /// <param name="face">The opened face.</param>
    /// <returns>The axes away from their usual values; null when something that is asked for cannot be had.</returns>
    public ImmutableArray<AxisPosition>? PositionsOf(Face face)
    {
        if (source.Instance is null && source.Axes.IsEmpty) return [];
        var axes = FaceAxes.Of(face);
        if (axes.IsEmpty)
        {
            return Refuse(
                source.Instance is null ? source.Axes[0].Span : source.InstanceSpan,
                $"{source.Path} is not a variable font, so the face {source.Name} has no instances",
                "leave `axes` and `instance` out, or name the file of the weight that you want");
        }

        return source.Instance is { } name ? OfInstance(face, axes, name) : OfValues(axes);
    }

    private ImmutableArray<AxisPosition>? OfInstance(Face face, ImmutableArray<VariationAxis> axes, string name)
    {
        var instances = FaceAxes.InstancesOf(face, new FaceNames(face));
        if (instances.FirstOrDefault(one => Plain(one.Name) == Plain(name)) is { } found) return Moved(axes, found.Values);
        var known = string.Join(", ", instances.Take(MostNames).Select(one => one.Name));
        return Refuse(
            source.InstanceSpan,
            $"the variable font {source.Path} has no instance called {name}",
            known.Length == 0 ? $"it names no instances; write `axes` instead: {Described(axes)}" : $"its instances: {known}");
    }

    private ImmutableArray<AxisPosition>? OfValues(ImmutableArray<VariationAxis> axes)
    {
        var values = axes.Select(axis => axis.Usual).ToArray();
        var isWhole = true;
        foreach (var asked in source.Axes)
        {
            var at = 0;
            while (at < axes.Length && axes[at].Tag != asked.Tag) at++;
            if (at == axes.Length)
            {
                Refuse(asked.Span, $"the variable font {source.Path} has no axis {asked.Tag}", $"its axes: {Described(axes)}");
                isWhole = false;
            }
            else if (asked.Value < axes[at].Least || asked.Value > axes[at].Most)
            {
                Refuse(
                    asked.Span,
                    FormattableString.Invariant($"the axis {asked.Tag} of {source.Path} does not reach {asked.Value:0.###}"),
                    $"its axes: {Described(axes)}");
                isWhole = false;
            }
            else values[at] = asked.Value;
        }

        return isWhole ? Moved(axes, [.. values]) : null;
    }

    private static ImmutableArray<AxisPosition> Moved(ImmutableArray<VariationAxis> axes, ImmutableArray<decimal> values) =>
        [.. axes.Zip(values).Where(pair => pair.First.Usual != pair.Second)
            .Select(pair => new AxisPosition(pair.First.Tag, pair.Second)).DistinctBy(position => position.Tag)];

    // “Semi Bold”, “SemiBold” and “semibold” are one instance.
    private static string Plain(string name) =>
        string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static string Described(ImmutableArray<VariationAxis> axes) => string.Join(
        ", ", axes.Select(axis => FormattableString.Invariant($"{axis.Tag} from {axis.Least:0.###} to {axis.Most:0.###}")));

    private ImmutableArray<AxisPosition>? Refuse(SourceSpan span, string message, string hint)
    {
        sink.Report(Diagnostic.Error(DiagnosticCodes.InstanceMissing, span, message, hint));
        return null;
    }
}
