using System.Diagnostics.CodeAnalysis;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Pictures;
using PrintLayout.Preflight.Plates;
using PrintLayout.Preflight.Structure;
using PrintLayout.Preflight.Syntax;

namespace PrintLayout.Preflight;

/// <summary>
/// Draws the plates of any program's PDF as a press would make them: overprint is honoured, spot inks have plates of their own
/// (ISO 32000-1 §8.6.7, §11.7.4). Any bytes give an answer, within bounds of time and memory.
/// </summary>
public static class PdfSeparations
{
    private const int StackBytes = 16 << 20;

    /// <summary>Draws the pages of a file one after another.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="ppi">Pixels per inch of the page.</param>
    /// <param name="pictures">Decodes JPEG and converts colours; null for none.</param>
    /// <param name="limits">Bounds on the work.</param>
    /// <param name="take">Receives each page, on the calling thread.</param>
    /// <returns>Why the file, or the rest of it, could not be drawn; null when all pages were.</returns>
    public static string? Draw(byte[] bytes, int ppi, IPlatePictures? pictures, PreflightLimits limits, Action<SeparatedPage> take)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ppi, 1);
        if (bytes.Length > limits.FileBytes) return "it is longer than the limit";
        string? problem = null;
        PainterFile? file = null;
        IReadOnlyList<PdfPage> pages = [];
        if (!Within(limits, () => problem = Open(bytes, pictures, limits, out file, out pages)))
            return "it took longer to read than the limit";
        if (problem is not null || file is null) return problem;
        foreach (var page in pages)
        {
            SeparatedPage? made = null;
            if (!Within(limits, () => problem = Page(file, page, ppi, out made)))
                return $"page {page.Label} took longer to draw than the limit";
            if (problem is not null) return problem;
            if (made is not null) take(made);
        }

        return null;
    }

    private static string? Open(
        byte[] bytes, IPlatePictures? pictures, PreflightLimits limits, out PainterFile? file, out IReadOnlyList<PdfPage> pages)
    {
        PainterFile? opened = null;
        List<PdfPage> found = [];
        var problem = Guarded(() =>
        {
            if (!PdfObjects.TryOpen(bytes, limits.StreamBytes, out var objects, out var fault, out _)) return fault;
            opened = new PainterFile(objects, limits, pictures);
            found = PageTreeReader.Read(objects, limits.Pages);
            return found.Count == 0 ? "it has no pages" : null;
        });
        (file, pages) = (opened, found);
        return problem;
    }

    private static string? Page(PainterFile file, PdfPage page, int ppi, out SeparatedPage? made)
    {
        SeparatedPage? drawn = null;
        var problem = Guarded(() =>
        {
            drawn = PageSeparator.Draw(file, page, ppi);
            return drawn is null ? $"page {page.Label} has no size, or one of too many pixels" : null;
        });
        made = drawn;
        return problem;
    }

    // A thread of its own can be left behind when it takes too long.
    private static bool Within(PreflightLimits limits, Action action)
    {
        var worker = new Thread(() => action(), StackBytes) { IsBackground = true, Name = "plates" };
        worker.Start();
        return worker.Join(limits.Time);
    }

    [SuppressMessage(
        "Design", "CA1031:Do not catch general exception types",
        Justification = "A file must not end a batch; the answer says that it could not be drawn.")]
    private static string? Guarded(Func<string?> action)
    {
        try
        {
            return action();
        }
        catch (ReadLimitException e)
        {
            return e.Message;
        }
        catch (Exception)
        {
            // No such file is known: it would be a fault of this program.
            return "something in it is against all expectation";
        }
    }
}
