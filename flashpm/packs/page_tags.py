"""The tags of a page: a row parted by nothing but spaces, which a list of known tags splits."""

from collections.abc import Iterable, Iterator

from flashpm.domain.text import fold

_SKILLS = """
    A/B Testing | Agile | Algorithm Design | Analytical Skills | Analytical Thinking | Behavioral Psychology
    Brand Management | Business Analysis | Business Model Analysis | Business Modeling | Business Strategy
    Change Management | Cohort Analysis | Communication | Community Management | Competitive Analysis
    Content Strategy | Cost-Benefit Analysis | Creative Thinking | Critical Thinking
    Cross-Functional Collaboration | Customer Empathy | Customer Insights | Customer Journey Mapping
    Customer Research | Customer Segmentation | Data Analysis | Data Analytics | Data Interpretation | Data Modeling
    Data Science | Data-Driven Decision Making | Decision Making | Decision-Making | Design Thinking | Empathy
    Experiment Design | Experimentation | Feature Development | Feature Prioritization | Financial Analysis
    Forecasting | Funnel Analysis | Go-to-Market Strategy | Growth Strategy | Hypothesis Testing | Innovation
    Interaction Design | KPI Definition | Leadership | Machine Learning | Market Analysis | Market Research
    Metric Definition | Metrics Analysis | Metrics Definition | Metrics Evaluation | Monetization Strategy
    Performance Analysis | Persona Development | Platform Strategy | Pricing Strategy | Prioritization
    Problem Solving | Problem-Solving | Product Analytics | Product Development | Product Improvement
    Product Innovation | Product Management | Product Metrics | Product Optimization | Product Sense
    Product Strategy | Product Thinking | Product Vision | Project Management | Prototyping | Quantitative Analysis
    Resource Allocation | Revenue Optimization | Risk Assessment | Risk Management | Roadmapping
    Root Cause Analysis | SQL | Scenario Planning | Stakeholder Management | Statistical Analysis | Storytelling
    Strategic Analysis | Strategic Planning | Strategic Thinking | Strategy | System Design | Systems Thinking
    Technical Knowledge | Technical Understanding | Trade-Off Analysis | Trend Analysis | Troubleshooting
    UI Design | UI/UX Design | UX Design | UX Research | Usability Testing | User Behavior Analysis | User Empathy
    User Experience Design | User Interface Design | User Journey Mapping | User Research | User Segmentation
    User-Centered Design | User-Centric Design | User-Centric Thinking | Wireframing
"""
_INDUSTRIES = """
    AI | Advertising | Agriculture | Apparel | Artificial Intelligence | Audio Streaming | Augmented Reality
    Automotive | Aviation | Banking | Biotech | Blockchain | Cloud Computing | Cloud Services | Communication Tools
    Construction | Consulting | Consumer Electronics | Consumer Goods | Consumer Technology | Content Creation
    Content Discovery | Content Streaming | Creator Economy | Cryptocurrency | Cybersecurity | Dating | Delivery
    Digital Advertising | Digital Content | Digital Entertainment | Digital Marketing | Digital Media
    Digital Payments | E-commerce | E-learning | EdTech | Education | Energy | Enterprise Software | Entertainment
    Event Management | FMCG | Fashion | Finance | Financial Services | Fintech | Fitness | Food & Beverage
    Food Delivery | Freelancing | Gaming | Gig Economy | Government | Groceries | Grocery | Hardware
    Health & Fitness | Health Tech | HealthTech | Healthcare | Home Services | Hospitality | Human Resources
    Insurance | Internet of Things | IoT | Job Search | Legal | Live Streaming | Logistics | Luxury Goods
    Manufacturing | Marketing | Marketplaces | Marketplace | Media | Messaging | Mobile Apps | Mobile Technology
    Mobility | Music | Music Streaming | Navigation | News | Non-Profit | Online Advertising | Online Dating
    Online Education | Online Marketplaces | Online Travel | Payments | Pet Care | Pharmaceuticals | Photography
    Podcasting | Productivity Software | Professional Networking | Public Transportation | Publishing | Real Estate
    Recruitment | Restaurants | Retail | Ride-Hailing | Ride-Sharing | Ridesharing | Robotics | SaaS
    Search Engines | Security | Shipping | Smart Home | Social Impact | Social Media | Social Networking | Software
    Software Development | Space | Sports | Streaming | Streaming Services | Supply Chain | Sustainability | Tech
    Technology | Telecommunications | Tourism | Transportation | Travel | Urban Mobility | Venture Capital
    Video Conferencing | Video Games | Video Streaming | Virtual Reality | Wearables | Web Services | Wellness
"""
_TOPICS = """
    Accessibility | Acquisition | Activation | Ad Revenue | Algorithm Optimization | App Performance | Churn
    Churn Rate | Community | Competition | Content Moderation | Content Personalization | Content Quality
    Content Recommendations | Conversion | Conversion Optimization | Conversion Rate | Creator Tools
    Customer Acquisition | Customer Experience | Customer Loyalty | Customer Retention | Customer Satisfaction
    Customer Support | Data Ethics | Data Privacy | Data Security | Discovery | Engagement | Feature Adoption
    Feature Trade-Offs | Growth | Growth Metrics | Images | Launch Strategy | Localization | Market Entry
    Market Expansion | Misinformation | Mobile | Mobile App | Monetization | Network Effects | Notifications
    Onboarding | Performance Metrics | Personalization | Platform Growth | Platform Safety | Privacy
    Privacy Compliance | Product Adoption | Product Design | Product Discovery | Product Launch
    Product Performance | Product Success Metrics | Product Trade-Off | Product Trade-Offs | Profitability
    Recommendation Systems | Retention | Revenue | Revenue Growth | Revenue Models | Safety | Scalability | Search
    Search Optimization | Search Relevance | Seasonality | Security | Subscription Model | Subscriptions
    Success Metrics | Trade-Off | Trade-Offs | Tradeoffs | Trust & Safety | Trust and Safety | Usability
    User Acquisition | User Behavior | User Engagement | User Experience | User Feedback | User Growth
    User Onboarding | User Privacy | User Retention | User Safety | User Satisfaction | User Trust | Virality
    Watch Time
"""
_KNOWN = frozenset(
    fold(tag) for tags in (_SKILLS, _INDUSTRIES, _TOPICS) for row in tags.strip().splitlines() for tag in row.split("|")
)
LONGEST_ROW = 300
"""Characters; no page prints a longer row of tags."""
_MOST_WORDS = max(len(tag.split()) for tag in _KNOWN)


def split_tags(rows: Iterable[str]) -> tuple[str, ...]:
    """Split rows of tags, each spelt as printed, without repeating one that differs by case alone.

    Words between known tags that are in no known tag stay together as one.
    """
    tags: dict[str, str] = {}
    for row in rows:
        for tag in _tags(row):
            tags.setdefault(fold(tag), tag)
    return tuple(tags.values())


def is_known_tag(text: str) -> bool:
    """Tell whether a text is one of the known tags, without case."""
    return fold(text) in _KNOWN


def are_mostly_known(row: str) -> bool:
    """Tell whether known tags make up at least half of a row's words; a longer row than any page prints is no row."""
    if len(row) > LONGEST_ROW:
        return False
    known = sum(len(tag.split()) for tag in _tags(row) if is_known_tag(tag))
    return 2 * known >= len(row.split())


def _tags(row: str) -> Iterator[str]:
    words = row.split()
    unknown: list[str] = []
    at = 0
    while at < len(words):
        count = _known_words_at(words, at)
        if not count:
            unknown.append(words[at])
        else:
            if unknown:
                yield " ".join(unknown)
                unknown = []
            yield " ".join(words[at : at + count])
        at += count or 1
    if unknown:
        yield " ".join(unknown)


def _known_words_at(words: list[str], at: int) -> int:
    """Count the words of the longest known tag that begins at a word; 0 if none does."""
    longest = min(_MOST_WORDS, len(words) - at)
    return next((count for count in range(longest, 0, -1) if is_known_tag(" ".join(words[at : at + count]))), 0)
