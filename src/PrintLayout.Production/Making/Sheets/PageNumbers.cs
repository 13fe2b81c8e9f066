using System.Collections.Immutable;
using PrintLayout.Plan.House;

namespace PrintLayout.Production.Making.Sheets;

/// <summary>How many pages a paper has, and each of its sections, when the plan leaves that open.</summary>
internal static class PageNumbers
{
    /// <summary>Room in a section that its stories should leave for pictures and white, in thousandths of the least they need.</summary>
    private const int Ideal = 1350;

    /// <summary>Finds the number of pages of each section: as many as hold the stories, within what the plan allows.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="needs">Cells that the stories and advertisements of each section need.</param>
    /// <param name="room">Cells of a page.</param>
    public static ImmutableArray<int> Of(HousePlan plan, ImmutableArray<long> needs, int room)
    {
        var pages = plan.Sections.Select(section => section.Pages.Least).ToArray();
        var most = plan.Sections.Select(section => section.Pages.Most).ToArray();
        var wanted = Total(plan, needs, room, pages.Sum(), most.Sum());
        while (pages.Sum() < wanted)
        {
            // The section whose stories are the most crowded gets the next page.
            var next = Enumerable.Range(0, pages.Length).Where(i => pages[i] < most[i])
                .OrderByDescending(i => needs[i] * 1000 / Math.Max(1, pages[i])).ThenBy(i => i).First();
            pages[next]++;
        }

        return [.. pages];
    }

    private static int Total(HousePlan plan, ImmutableArray<long> needs, int room, int least, int most)
    {
        var asked = plan.Pages ?? new Plan.Layouts.CountRange(least, most);
        var step = plan.PageStep;
        var possible = Enumerable.Range(1, Math.Min(most, asked.Most)).Where(count => count % step == 0 && count >= least
            && count >= asked.Least).ToList();
        var wanted = needs.Sum() * Ideal / 1000;
        // The plan was read with at least one number that fits.
        return possible.FirstOrDefault(count => (long)count * room >= wanted, possible[^1]);
    }
}
