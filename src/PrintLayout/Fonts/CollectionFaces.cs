using PrintLayout.Diagnostics;

namespace PrintLayout.Fonts;

/// <summary>Reports that a collection was named without saying which of its faces is meant (PL2015).</summary>
internal static class CollectionFaces
{
    private const int MostNames = 20;

    /// <summary>Reports it when the file has several faces; the first is taken.</summary>
    /// <param name="source">What was asked for.</param>
    /// <param name="face">The face that was opened.</param>
    /// <param name="sink">Receives the finding.</param>
    public static void Report(FontSource source, FontFace face, IDiagnosticSink sink)
    {
        if (face.FacesInFile < 2) return;
        var names = Enumerable.Range(0, Math.Min(face.FacesInFile, MostNames))
            .Select(index => FormattableString.Invariant($"{index} {face.NameInFile(index)}"));
        sink.Report(Diagnostic.Warning(
            DiagnosticCodes.CollectionWithoutIndex,
            source.Span,
            FormattableString.Invariant(
                $"{source.Path} is a collection of {face.FacesInFile} faces and `index` does not say which; {face.Name} is taken"),
            $"write `index`: {string.Join(", ", names)}"));
    }
}
