using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Structure;

/// <summary>Article threads: a story's columns as a chain of beads, over all pages of the file (ISO 32000-1 §12.4.3).</summary>
internal sealed class ArticleThreads(PdfBuffer pdf)
{
    private readonly List<Thread> _threads = [];

    /// <summary>Takes a page with its stories.</summary>
    /// <param name="page">The page object.</param>
    /// <param name="height">Height of its media box.</param>
    /// <param name="stories">Its stories in order.</param>
    /// <returns>The beads that the page's <c>/B</c> names.</returns>
    public ImmutableArray<PdfRef> Add(PdfRef page, Pt height, ImmutableArray<StoryOnPage> stories)
    {
        var beads = ImmutableArray.CreateBuilder<PdfRef>();
        foreach (var story in stories.Where(story => !story.Columns.IsEmpty))
        {
            var thread = _threads.Find(known => known.Key == story.Key);
            if (thread is null) _threads.Add(thread = new Thread(story.Key, story.Title, pdf.Reserve()));
            foreach (var column in story.Columns)
            {
                var bead = new Bead(pdf.Reserve(), page, height, column);
                thread.Beads.Add(bead);
                beads.Add(bead.Reference);
            }
        }

        return beads.ToImmutable();
    }

    /// <summary>Writes all threads, after the pages.</summary>
    /// <returns>The threads in order; empty when there are none.</returns>
    public ImmutableArray<PdfRef> Write()
    {
        foreach (var thread in _threads)
        {
            using (var entry = pdf.StartDictionary(thread.Reference))
            {
                entry.Name("Type"u8, "Thread"u8);
                entry.Ref("F"u8, thread.Beads[0].Reference);
                using var info = entry.Dictionary("I"u8);
                info.Text("Title"u8, thread.Title);
            }

            for (var i = 0; i < thread.Beads.Count; i++) Write(thread, i);
        }

        return [.. _threads.Select(thread => thread.Reference)];
    }

    // The chain is a ring: the last bead leads to the first.
    private void Write(Thread thread, int index)
    {
        var (beads, bead) = (thread.Beads, thread.Beads[index]);
        using var entry = pdf.StartDictionary(bead.Reference);
        entry.Name("Type"u8, "Bead"u8);
        entry.Ref("T"u8, thread.Reference);
        entry.Ref("N"u8, beads[(index + 1) % beads.Count].Reference);
        entry.Ref("V"u8, beads[(index + beads.Count - 1) % beads.Count].Reference);
        entry.Ref("P"u8, bead.Page);
        entry.Rectangle("R"u8, bead.Area.X, bead.PageHeight - bead.Area.Bottom, bead.Area.Right, bead.PageHeight - bead.Area.Y);
    }

    private sealed record Thread(string Key, string Title, PdfRef Reference)
    {
        public List<Bead> Beads { get; } = [];
    }

    private sealed record Bead(PdfRef Reference, PdfRef Page, Pt PageHeight, PtRect Area);
}
