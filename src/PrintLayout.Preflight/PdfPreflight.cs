using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using PrintLayout.Preflight.Checks;
using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight;

/// <summary>
/// Checks a finished PDF of any program against a press standard and newspaper practice. It reads only the bytes and shares no code with
/// the writer. Any bytes give a report, within bounds of time and memory.
/// </summary>
/// <remarks>Findings have codes from PL6001 to PL6803, listed in <see cref="PreflightRules"/> and docs/preflight.md.</remarks>
public static class PdfPreflight
{
    // The reader recurses into page trees, so deep trees need a large stack. Memory of the stack is allocated only when used.
    private const int StackBytes = 128 << 20;

    // A PDF without pages.
    private static ReadOnlySpan<byte> EmptyDocument =>
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"u8 +
        "2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer\n<</Root 1 0 R/Size 3>>\n"u8;

    /// <summary>
    /// Prepares the reader, on a thread that is otherwise idle. When PdfPig opens its first document, it reads the metrics of the fourteen
    /// standard fonts. They are not used here and take a few tenths of a second.
    /// </summary>
    public static void Prepare()
    {
        // Native builds do not contain these metrics, so there is nothing to prepare.
        if (RuntimeFeature.IsDynamicCodeSupported) Guarded([.. EmptyDocument], new PreflightOptions());
    }

    /// <summary>Checks a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="options">What it is checked against.</param>
    /// <returns>The report. Whatever the bytes are, no exception is thrown; a file that cannot be read fails PL6001.</returns>
    public static PreflightReport Check(byte[] bytes, PreflightOptions options)
    {
        if (bytes.Length > options.Limits.FileBytes) return Failed(options, PreflightRules.Limits, "the file is longer than the limit");
        PreflightReport? report = null;
        var reader = new Thread(() => report = Guarded(bytes, options), StackBytes) { IsBackground = true, Name = "preflight" };
        reader.Start();
        return reader.Join(options.Limits.Time) && report is { } done
            ? done
            : Failed(options, PreflightRules.Limits, "the file took longer to read than the limit");
    }

    /// <summary>
    /// Checks a file that the caller has just written, on the calling thread. Such a file is known not to nest deeply, so it needs no
    /// thread with a large stack. A thread for each file would take about a hundredth of the time of a run.
    /// </summary>
    /// <param name="bytes">The file.</param>
    /// <param name="options">What it is checked against; the limit of time is not applied.</param>
    /// <returns>The report. Whatever the bytes are, no exception is thrown; a file that cannot be read fails PL6001.</returns>
    public static PreflightReport CheckOwn(byte[] bytes, PreflightOptions options) =>
        bytes.Length > options.Limits.FileBytes
            ? Failed(options, PreflightRules.Limits, "the file is longer than the limit")
            : Guarded(bytes, options);

    [SuppressMessage(
        "Design", "CA1031:Do not catch general exception types",
        Justification = "A file must not end a batch; the finding says that it could not be read.")]
    private static PreflightReport Guarded(byte[] bytes, PreflightOptions options)
    {
        try
        {
            return Read(bytes, options);
        }
        catch (Exception e)
        {
            var problem = e.Message.ReplaceLineEndings(" ");
            return Failed(options, PreflightRules.Readable, $"the file cannot be read: {e.GetType().Name}: {problem}");
        }
    }

    private static PreflightReport Read(byte[] bytes, PreflightOptions options)
    {
        if (!PdfObjects.TryOpen(bytes, options.Limits.StreamBytes, out var file, out var problem, out var isLocked))
        {
            return isLocked
                ? Failed(options, PreflightRules.Encryption, $"the file is encrypted: {problem}")
                : Failed(options, PreflightRules.Readable, $"the file cannot be read: {problem}");
        }

        using (file)
        {
            var findings = new FindingSink(options);
            FileChecks.Run(file, options, findings);
            MetadataChecks.Run(file, options, findings);
            var intent = OutputIntentChecks.Run(file, options, findings);
            new ObjectSurvey(file, options, findings).Run();
            var pages = PageTreeReader.Read(file, options.Limits.Pages);
            if (pages.Count == 0) findings.Add(PreflightRules.Readable, "the file has no pages");
            if (pages.Count == options.Limits.Pages)
                findings.Add(PreflightRules.Limits, string.Create(CultureInfo.InvariantCulture, $"only {pages.Count} pages were checked"));
            var colours = new ColourSpaceReader(file);
            MarkCheck[] checks =
            [
                new ColourChecks(intent), new InkChecks(), new TypeChecks(), new FontChecks(), new LineChecks(), new ImageChecks(),
                new TransparencyChecks(colours),
            ];
            foreach (var page in pages)
            {
                PageChecks.Run(file, page, findings);
                new ContentWalker(new PageContext(file, page, options, findings), checks, colours).Walk();
            }

            return new PreflightReport(options.Profile, pages.Count, findings.Findings, findings.Dropped);
        }
    }

    private static PreflightReport Failed(PreflightOptions options, PreflightRule rule, string message)
    {
        var findings = new FindingSink(options);
        findings.Add(rule, message);
        return new PreflightReport(options.Profile, 0, findings.Findings, 0);
    }
}
